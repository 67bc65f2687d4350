/** A file that cannot be used is said to be so, and is never changed, overwritten or deleted. */
import { chmod, mkdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLedger, restoreBackup } from '../../../electron/store/ledger-store';
import { buildLedger } from '../../support/ledger-builder';
import {
  filesBeside,
  openAt,
  openStore,
  problemOf,
  put,
  readJson,
  tempFolder,
  tempLedger,
  value,
  writeJson,
} from '../../support/temp-ledger';

const sound = buildLedger().client({ name: 'Bakker' }).hours(2).file();
const [client] = sound.clients;
if (!client) throw new Error('no client');

const openUnreadable = async (path: string, language: 'nl' | 'en' = 'en') => {
  const opened = await openAt(path, { language });
  if (opened.state !== 'unreadable') throw new Error(opened.state);
  return opened;
};

test.each([
  ['nothing', '', 'the file is empty'],
  ['zeros after a power cut', '\0'.repeat(4_096), 'the file is empty'],
  ['garbage', '<html>', 'the file is no complete JSON; it may have been cut off'],
  ['JSON cut off', JSON.stringify(sound).slice(0, 200), 'the file is no complete JSON; it may have been cut off'],
  [
    'the tail of older content left behind',
    `${JSON.stringify(sound)}"}]}`,
    'the file is no complete JSON; it may have been cut off',
  ],
  [
    'another kind of file',
    '{"format":"other","version":1}',
    'the file is no Adieu ledger: "format" must be "adieu-ledger" and "version" a whole number',
  ],
  [
    'half a version',
    JSON.stringify({ ...sound, version: 1.5 }),
    'the file is no Adieu ledger: "format" must be "adieu-ledger" and "version" a whole number',
  ],
  ['a list', '[]', 'the file is no Adieu ledger: "format" must be "adieu-ledger" and "version" a whole number'],
  ['null', 'null', 'the file is no Adieu ledger: "format" must be "adieu-ledger" and "version" a whole number'],
  ['a collection that is no list', JSON.stringify({ ...sound, costs: {} }), 'costs: must be a list, between [ and ]'],
  [
    'a wrong type',
    JSON.stringify({ ...sound, clients: [{ ...client, name: 7 }] }),
    'clients › client-1 › name: must be text, between quotes',
  ],
  [
    'a record that is none',
    JSON.stringify({ ...sound, costs: [null] }),
    'costs › #1: must be a record, between { and }',
  ],
  [
    'the same id twice',
    JSON.stringify({ ...sound, clients: [client, client] }),
    'clients › client-1 › id: this id is used more than once; give each record its own',
  ],
])('says what is wrong with %s, and leaves the file as it is', async (_, content, reason) => {
  const path = await tempLedger();
  await writeFile(path, content);
  const opened = await openUnreadable(path);
  expect(opened.reason).toBe(reason);
  expect(await readFile(opened.setAsidePath, 'utf8')).toBe(content);
  expect(await readFile(path, 'utf8')).toBe(content);
  expect(opened.setAsidePath).toMatch(/ledger unreadable \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.json$/);
});

test('says it in Dutch too', async () => {
  const path = await tempLedger();
  await writeJson(path, { ...sound, timeEntries: [{ ...sound.timeEntries[0], date: '2026-02-30' }] });
  const { reason } = await openUnreadable(path, 'nl');
  expect(reason).toBe('timeEntries › entry-1 › date: moet een bestaande dag zijn, geschreven als 2026-11-24');
});

test('opens once the user has mended the file by hand, and sets one version aside once', async () => {
  const path = await tempLedger();
  await writeJson(path, { ...sound, clients: [{ ...client, status: 'gone' }] });
  const first = await openUnreadable(path);
  expect((await openUnreadable(path)).setAsidePath).toBe(first.setAsidePath);
  await writeJson(path, sound);
  const store = await openStore(path);
  expect(store.ledger.clients.size).toBe(1);
});

test('never sets aside over another file', async () => {
  const path = await tempLedger();
  const day = new Date('2026-11-24T10:00:00Z');
  const paths: string[] = [];
  for (const content of ['one', 'two']) {
    await writeFile(path, content);
    await utimes(path, day, day);
    paths.push((await openUnreadable(path)).setAsidePath);
  }
  expect(paths.map((one) => one.slice(-30))).toEqual(
    ['dable 2026-11-24 10.00.00.json', ' 2026-11-24 10.00.00 (2).json'].map((end) =>
      expect.stringContaining(end.trim()),
    ),
  );
  expect(await Promise.all(paths.map((one) => readFile(one, 'utf8')))).toEqual(['one', 'two']);
});

test('opens a ledger that an editor gave a byte order mark', async () => {
  const path = await tempLedger();
  await writeFile(path, `\uFEFF${JSON.stringify(sound)}`);
  expect((await openStore(path)).ledger.clients.size).toBe(1);
});

test('opens a ledger without some of the collections', async () => {
  const path = await tempLedger();
  await writeJson(path, { format: 'adieu-ledger', version: 1, clients: [client] });
  const store = await openStore(path);
  value(await put(store, { remove: 'clients', id: 'client-1' }));
  await store.close();
  expect(await readJson(path)).toMatchObject({ profile: {}, clients: [], letters: [] });
});

test('refuses a ledger of a newer version and leaves it alone', async () => {
  const path = await tempLedger();
  await writeJson(path, { ...sound, version: 2, clients: 'a new shape' });
  expect(await openAt(path)).toEqual({ state: 'newer', path, version: 2 });
  expect(await filesBeside(path)).toEqual(['ledger.json']);
});

test('says that a ledger is not there, also behind a link that leads nowhere', async () => {
  const folder = await tempFolder();
  const path = join(folder, 'ledger.json');
  expect(await openAt(path)).toEqual({ state: 'missing', path });
  await symlink(join(folder, 'gone.json'), path);
  expect(await openAt(path)).toEqual({ state: 'missing', path });
  expect(await filesBeside(path)).toEqual(['ledger.json']);
});

test('a folder in the place of the file is not readable', async () => {
  const path = join(await tempFolder(), 'ledger.json');
  await mkdir(path);
  const opened = await openUnreadable(path);
  expect(opened).toMatchObject({ reason: 'Adieu may not read the file; check its permissions', setAsidePath: path });
});

test('restores a backup, and sets aside what was there with its journal', async () => {
  const path = await tempLedger();
  const store = await openStore(path);
  value(await put(store, { put: 'clients', record: client }));
  await store.close();
  await writeFile(path, 'broken');
  await writeFile(path.replace('.json', '.journal'), 'broken too');

  const { backups } = await openUnreadable(path);
  expect(backups).toEqual([
    { file: 'ledger 2026-11-24 c1 t0 i0.json', savedOn: '2026-11-24', clients: 1, timeEntries: 0, invoices: 0 },
  ]);
  const { setAsidePath } = value(await restoreBackup(path, 'ledger 2026-11-24 c1 t0 i0.json'));
  expect(await readFile(String(setAsidePath), 'utf8')).toBe('broken');
  expect((await openStore(path)).ledger.clients.get('client-1')).toEqual(client);
  const journals = (await filesBeside(path)).filter((name) => name.endsWith('.journal'));
  expect(journals).toEqual([expect.stringMatching(/^ledger before restore .*\.journal$/)]);
});

test('restores no backup that is broken itself, none from elsewhere, and none over an open ledger', async () => {
  const path = await tempLedger({ clients: [client] });
  const folder = join(path, '..', 'backups');
  await mkdir(folder);
  await writeFile(join(folder, 'ledger 2026-11-23 c1 t0 i0.json'), '{"format":');
  expect(problemOf(await restoreBackup(path, 'ledger 2026-11-23 c1 t0 i0.json'))).toBe('ledgerInvalid');
  expect(problemOf(await restoreBackup(path, '../ledger.json'))).toBe('ledgerNotFound');
  const store = await openStore(path);
  expect(problemOf(await restoreBackup(path, 'ledger 2026-11-23 c1 t0 i0.json'))).toBe('ledgerLocked');
  expect(store.ledger.clients.size).toBe(1);
});

test('makes a ledger that only its owner can read, never over another, and not from a wrong one', async () => {
  const path = await tempLedger({ clients: [client] });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await createLedger(path)).toEqual({ ok: false, problem: { code: 'ledgerExists', details: { path } } });
  expect((await readJson(path))['clients']).toEqual([client]);
  const wrong = { clients: [{ ...client, paymentTermDays: 1.5 }] };
  const refused = await createLedger(join(path, '..', 'other.json'), wrong);
  expect(refused).toMatchObject({
    problem: { details: { reason: 'clients › client-1 › paymentTermDays: must be a whole number, without quotes' } },
  });
  expect(await filesBeside(path)).toEqual(['ledger.json']);
});

test('a new ledger does not inherit the journal that another left behind', async () => {
  const path = await tempLedger();
  await writeFile(path.replace('.json', '.journal'), 'of another');
  const other = join(path, '..', 'sub', 'ledger.json');
  await mkdir(join(path, '..', 'sub'));
  await writeFile(other.replace('.json', '.journal'), 'of another');
  value(await createLedger(other));
  expect(await filesBeside(other)).toEqual([expect.stringMatching(/^ledger left behind .*\.journal$/), 'ledger.json']);
});

test('keeps a link a link, and the permissions of the file', async () => {
  const real = await tempLedger();
  await chmod(real, 0o640);
  const link = join(await tempFolder(), 'link.json');
  await symlink(real, link);
  const store = await openStore(link);
  value(await put(store, { put: 'clients', record: client }));
  await store.close();
  expect((await stat(real)).mode & 0o777).toBe(0o640);
  expect((await readJson(real))['clients']).toEqual([client]);
  expect(await filesBeside(link)).toEqual(['link.json']);
});
