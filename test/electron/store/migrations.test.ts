import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Migrations } from '../../../electron/store/migrations';
import { buildLedger } from '../../support/ledger-builder';
import { openAt, openWithNotices, readJson, tempLedger, writeJson } from '../../support/temp-ledger';

/** A made-up version 0, in which clients had no status. */
const migrations: Migrations = {
  0: (file) => ({ ...file, clients: (file['clients'] as object[]).map((client) => ({ ...client, status: 'active' })) }),
};
const { status: _, ...oldClient } = buildLedger().client().file().clients[0] ?? { status: '' };
const oldFile = { ...buildLedger().hours(1).file(), version: 0, clients: [oldClient], later: 1 };

test('brings an older ledger up to date, after a copy of it as it was', async () => {
  const path = await tempLedger();
  await writeJson(path, oldFile);
  const before = await readFile(path, 'utf8');
  const { store, notices } = await openWithNotices(path, { migrations });
  expect(notices).toEqual([{ kind: 'migrated', backup: 'ledger version 0 2026-11-24 12.00.00.json' }]);
  expect(store.ledger.clients.get('client-1')).toEqual({ ...oldClient, status: 'active' });
  await store.close();
  expect(await readJson(path)).toMatchObject({ version: 1, clients: [{ status: 'active' }], later: 1 });
  const backups = join(path, '..', 'backups');
  expect(await readdir(backups)).toEqual(['ledger version 0 2026-11-24 12.00.00.json']);
  expect(await readFile(join(backups, 'ledger version 0 2026-11-24 12.00.00.json'), 'utf8')).toBe(before);
});

test('sets a version that there never was aside, and one whose migration does not fit', async () => {
  const path = await tempLedger();
  await writeJson(path, oldFile);
  expect((await openAt(path)).state).toBe('unreadable');
  expect((await openAt(path, { migrations: { 0: (file) => file } })).state).toBe('unreadable');
  expect((await openAt(path, { migrations: { 0: () => ({ clients: 1 }) } })).state).toBe('unreadable');
  expect(await readJson(path)).toEqual(oldFile);
});
