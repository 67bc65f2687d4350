import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { superfluous } from '../../../electron/store/backups';
import type { Client } from '../../../shared/model/client';
import { addDays } from '../../../shared/units/calendar-day';
import { buildLedger } from '../../support/ledger-builder';
import { openStore, put, readJson, tempLedger, value } from '../../support/temp-ledger';

const [client] = buildLedger().client().file().clients as [Client];
const backupsOf = async (path: string): Promise<string[]> => (await readdir(join(path, '..', 'backups'))).sort();
const backup = (savedOn: string, timeEntries: number) => ({
  file: savedOn,
  savedOn,
  clients: 0,
  timeEntries,
  invoices: 0,
});
/** A backup a day up to 2026-11-24, newest first. */
const daily = (days: number, entries: (daysAgo: number) => number) =>
  Array.from({ length: days }, (_, daysAgo) => backup(addDays('2026-11-24', -daysAgo), entries(daysAgo)));

test('copies the ledger at the first save of a day, not at the next', async () => {
  let now = new Date(2026, 10, 24, 9);
  const path = await tempLedger();
  const store = await openStore(path, { clock: () => now });
  const saveWith = async (id: string): Promise<void> => {
    value(await put(store, { put: 'clients', record: { ...client, id } }));
    value(await store.save());
  };
  await saveWith('a');
  await saveWith('b');
  now = new Date(2026, 10, 25, 9);
  await saveWith('c');
  expect(await backupsOf(path)).toEqual(['ledger 2026-11-24 c1 t0 i0.json', 'ledger 2026-11-25 c3 t0 i0.json']);
  const [first] = await backupsOf(path);
  expect((await readJson(join(path, '..', 'backups', String(first))))['clients']).toEqual([{ ...client, id: 'a' }]);
});

test('leaves files alone that are not its own', async () => {
  const path = await tempLedger();
  await mkdir(join(path, '..', 'backups'));
  for (let day = 10; day < 50; day++)
    await writeFile(join(path, '..', 'backups', `other 20${day}-01-01 c1 t0 i0.json`), '');
  const store = await openStore(path);
  value(await put(store, { put: 'clients', record: client }));
  await store.close();
  expect(await backupsOf(path)).toHaveLength(41);
});

describe('of the backups there are', () => {
  test('30 days and the newest of each of 12 months are kept', () => {
    const backups = daily(500, (daysAgo) => 1_000 - daysAgo);
    const gone = new Set(superfluous(backups));
    const kept = backups.filter((one) => !gone.has(one)).map((one) => one.savedOn);
    // 2026-11-24 back to 2026-10-26, then the last day of each month from September back to December 2025.
    expect(kept.slice(0, 30)).toEqual(daily(30, () => 0).map((one) => one.savedOn));
    expect(kept.slice(30)).toEqual([
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ]);
  });

  test('an empty ledger pushes no good one out, however long it stays empty', () => {
    const backups = daily(200, (daysAgo) => (daysAgo < 100 ? 0 : 500));
    const gone = superfluous(backups);
    expect(gone.filter((one) => one.timeEntries > 0)).toEqual([]);
    expect(backups.length - gone.length).toBeLessThanOrEqual(100 + 42);
  });

  test('nor does one that lost more than half', () => {
    expect(superfluous(daily(60, (daysAgo) => (daysAgo === 0 ? 249 : 500)))).toEqual([]);
    expect(superfluous(daily(60, (daysAgo) => (daysAgo === 0 ? 250 : 500)))).not.toEqual([]);
  });

  test('the empty ones of the first days do not stay for ever', () => {
    const gone = superfluous(daily(100, (daysAgo) => (daysAgo > 90 ? 0 : 500)));
    expect(gone.filter((one) => one.timeEntries === 0).length).toBeGreaterThan(0);
  });
});

test('a backup that cannot be written is reported, and the ledger is saved all the same', async () => {
  const path = await tempLedger();
  await writeFile(join(path, '..', 'backups'), 'a file in the way');
  const reported: unknown[] = [];
  const store = await openStore(path, { report: (error) => reported.push(error) });
  value(await put(store, { put: 'clients', record: client }));
  value(await store.save());
  expect((await readJson(path))['clients']).toEqual([client]);
  expect(reported).toHaveLength(1);
});
