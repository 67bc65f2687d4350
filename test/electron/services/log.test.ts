import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog, logFileName } from '../../../electron/services/log';
import { tempFolder } from '../../support/temp-ledger';

const clock = (): Date => new Date('2026-11-24T12:00:00Z');

test('an error is logged by kind, code and place, never with its words: they may quote a client', async () => {
  const folder = join(await tempFolder(), 'logs');
  const log = createLog(folder, clock);
  const error = Object.assign(new SyntaxError('Unexpected token in {"name":"Bakkerij Blom","netCents":360000}'), {
    code: 'EPARSE',
  });
  log.info('start', { version: '1.0.0' });
  log.error('ledger.openFile', error);
  log.error('elsewhere', 'Bakkerij Blom');
  await log.flush();
  const text = await readFile(join(folder, logFileName), 'utf8');
  expect(text).not.toMatch(/Blom|360000/);
  const [start, fault] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(start).toEqual({ at: '2026-11-24T12:00:00.000Z', level: 'info', what: 'start', version: '1.0.0' });
  expect(fault).toMatchObject({ level: 'error', what: 'ledger.openFile', kind: 'SyntaxError', code: 'EPARSE' });
  expect(fault.at).toMatch('log.test.ts');
});

test('a full log makes room, and one old one is kept', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, logFileName), 'x'.repeat(1_000_001));
  const log = createLog(folder, clock);
  log.info('next');
  await log.flush();
  expect((await readdir(folder)).sort()).toEqual(['adieu.log', 'adieu.old.log']);
  expect((await stat(join(folder, logFileName))).size).toBeLessThan(200);
});

test('a folder that cannot be written does not stop the work', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'logs'), 'a file');
  const log = createLog(join(folder, 'logs'), clock);
  log.info('start');
  await expect(log.flush()).resolves.toBeUndefined();
});
