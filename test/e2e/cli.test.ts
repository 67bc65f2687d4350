/** The built command line as a process of its own: what scripts see of it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { tempFolder } from '../support/temp-ledger';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'out/main/cli.js');
const fixtures = join(root, 'test/fixtures/imports');

const run = (cwd: string, argv: readonly string[], language = 'en_GB.UTF-8') => {
  const env = { PATH: process.env['PATH'], LC_ALL: language };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
};

it('goes from a sample to rates and a Dutch letter, its typesetter in a process of its own', async () => {
  const folder = await tempFolder();
  expect(run(folder, ['sample', 'my ledger.json']).status).toBe(0);
  const rates = run(folder, ['rates', 'my ledger.json', '--json']);
  expect(rates).toMatchObject({ status: 0, stderr: '' });
  const { clients } = JSON.parse(rates.stdout) as { clients: { id: string }[] };
  expect(clients).toHaveLength(12);
  const options = [
    '--client',
    clients[0]?.id ?? '',
    '--language',
    'nl',
    '--last-day',
    '2099-12-31',
    '--out',
    'brief.pdf',
  ];
  const letter = run(folder, ['letter', 'my ledger.json', ...options], 'nl_NL.UTF-8');
  expect(letter).toEqual({
    status: 0,
    stderr: '',
    stdout: 'Brief aan Makelaardij Van Tongeren geschreven: brief.pdf\n',
  });
  expect(readFileSync(join(folder, 'brief.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

it('imports real files once', async () => {
  const folder = await tempFolder();
  run(folder, ['sample', 's.json']);
  const files = ['timba__toggl.csv', 'testset__SI-UBL-2.0_ok_full.xml'].map((name) => join(fixtures, name));
  expect(run(folder, ['import', 's.json', ...files])).toMatchObject({ status: 0, stderr: '' });
  expect(run(folder, ['import', 's.json', ...files]).stdout).toContain('There is nothing new in these files.');
});

it('says what is wrong in one line, in the language of the environment, without a stack trace', async () => {
  const folder = await tempFolder();
  expect(run(folder, ['rates', 'weg.json'], 'nl_NL.UTF-8')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'adieu: Er staat geen administratie op weg.json. Controleer het pad of begin een nieuwe.\n',
  });
  expect(run(folder, ['rates', 'x.json', '--form', '2026-01-01']).stderr).toBe(
    'adieu: --form is no option of “rates”. See adieu help.\n',
  );
});

it('prints the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(run(root, ['--version']).stdout).toBe(`${version}\n`);
});

it('takes it well when its reader stops early', async () => {
  const folder = await tempFolder();
  run(folder, ['sample', 'large.json', '--size', '40000']);
  const child = spawn(process.execPath, [cli, 'rates', 'large.json', '--json'], { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += data));
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number];
  expect([code, stderr]).toEqual([0, '']);
});
