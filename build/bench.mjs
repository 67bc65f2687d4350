/** `npm run bench`: measures everything in test/bench, one process each, and prints one table. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp, buildStandIn } from './build.mjs';
import { isElectronInstalled } from './electron-runtime.mjs';
import { ensureChromium, root, runCommand, setUp } from './set-up.mjs';

const columns = ['what', 'value', 'target', 'met'];

const measure = (runner, file) =>
  new Promise((resolve, reject) => {
    let printed = '';
    const child = spawn(process.execPath, ['--expose-gc', runner, file], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.stdout.on('data', (data) => {
      printed += data;
    });
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(printed.trim().split('\n').pop())) : reject(new Error(`${file} failed`)),
    );
  });

const inWords = ({ what, value, unit, target = '', met }) => ({
  what,
  value: `${value >= 100 ? Math.round(value) : value.toPrecision(3)} ${unit}`,
  target,
  met: met === undefined ? '' : met ? 'yes' : 'NO',
});

const print = (name, rows) => {
  console.log(`\n${name}`);
  const widths = columns.map((column) =>
    Math.max(...rows.map((row) => row[column].length), column === 'what' ? 64 : 0),
  );
  for (const row of rows)
    console.log(
      `  ${columns
        .map((column, n) => row[column].padEnd(widths[n]))
        .join('  ')
        .trimEnd()}`,
    );
};

await runCommand(async () => {
  setUp();
  if (!isElectronInstalled()) process.env.ADIEU_CHROMIUM = ensureChromium();
  buildApp();
  buildStandIn();
  const { bundle } = await import('./bundle.mjs');
  const wanted = process.argv.slice(2);
  const files = readdirSync(join(root, 'test/bench'))
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)));
  const [runner, ...benches] = await bundle(
    'bench',
    ['run.ts', ...files].map((file) => `test/bench/${file}`),
  );
  const rows = [];
  for (const bench of benches) {
    const measured = await measure(runner, bench);
    rows.push(...measured.rows);
    print(measured.name, measured.rows.map(inWords));
  }
  const goals = rows.filter(({ met }) => met !== undefined);
  console.log(`\n${goals.filter(({ met }) => met).length} of ${goals.length} targets met`);
});
