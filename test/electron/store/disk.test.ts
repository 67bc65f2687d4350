import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { retryBusy } from '../../../electron/store/disk';
import type { LedgerNotice } from '../../../shared/contract/ledger-status';
import type { Client } from '../../../shared/model/client';
import { createFaultyDisk } from '../../support/faulty-disk';
import { buildLedger } from '../../support/ledger-builder';
import { filesBeside, openAt, openStore, problemOf, put, readJson, tempLedger, value } from '../../support/temp-ledger';

const [one, two] = buildLedger().client().client().file().clients as [Client, Client];

test('a full disk refuses the change, keeps what there was, and goes on once there is room', async () => {
  const path = await tempLedger();
  const faulty = createFaultyDisk();
  const store = await openStore(path, { disk: faulty.disk });
  value(await put(store, { put: 'clients', record: one }));
  faulty.fail(0, 'once', 'ENOSPC');
  expect(await put(store, { put: 'clients', record: two })).toEqual({
    ok: false,
    problem: { code: 'diskFull', details: { path } },
  });
  expect([...store.ledger.clients.keys()]).toEqual(['client-1']);
  expect(store.history.undo).toBe('changeClient');
  value(await put(store, { put: 'clients', record: two }));
  await store.close();
  expect((await readJson(path))['clients']).toEqual([one, two]);
});

test('a save that fails is reported, leaves no half file, and the journal keeps every change', async () => {
  const path = await tempLedger();
  const faulty = createFaultyDisk();
  const reported: unknown[] = [];
  const store = await openStore(path, { disk: faulty.disk, report: (error) => reported.push(error) });
  value(await put(store, { put: 'clients', record: one }));
  faulty.fail(5, 'once', 'ENOSPC');
  expect(problemOf(await store.save())).toBe('diskFull');
  expect(reported).toHaveLength(1);
  expect(await filesBeside(path)).toEqual(['ledger.journal', 'ledger.json', 'ledger.lock']);
  await store.close();
  expect((await readJson(path))['clients']).toEqual([one]);
});

test.each(['EROFS', 'EACCES'])(
  'a folder that cannot be written (%s) opens for reading, and refuses changes',
  async (code) => {
    const path = await tempLedger({ clients: [one] });
    const faulty = createFaultyDisk();
    // The first thing that opening writes is the lock, after asking where the ledger really is.
    faulty.fail(1, 'once', code);
    const store = await openStore(path, { disk: faulty.disk });
    expect(store.ledger.clients.size).toBe(1);
    expect(await put(store, { put: 'clients', record: two })).toEqual({
      ok: false,
      problem: { code: 'notWritable', details: { path } },
    });
    await store.close();
    expect(await filesBeside(path)).toEqual(['ledger.json']);
  },
);

test('a disk that stops taking changes is said at once, and what there was stays', async () => {
  const path = await tempLedger();
  const faulty = createFaultyDisk();
  const store = await openStore(path, { disk: faulty.disk, report: () => undefined });
  value(await put(store, { put: 'clients', record: one }));
  faulty.fail(0, 'die', 'EIO');
  for (const record of [two, one])
    expect(await put(store, { put: 'clients', record })).toEqual({
      ok: false,
      problem: { code: 'notWritable', details: { path } },
    });
  expect([...store.ledger.clients.keys()]).toEqual(['client-1']);
});

test('a save that nobody asked for and that fails is noticed, and done at the next change', async () => {
  const path = await tempLedger();
  const faulty = createFaultyDisk();
  const noticed: unknown[] = [];
  let idle = (): void => undefined;
  const opened = await openAt(path, {
    disk: faulty.disk,
    report: () => undefined,
    after: (_, run) => {
      idle = run;
      return () => undefined;
    },
    onNotice: (notice) => noticed.push(notice),
  });
  if (opened.state !== 'open') throw new Error(opened.state);
  const { store, notices } = opened;
  value(await put(store, { put: 'clients', record: one }));
  faulty.fail(5, 'once', 'ENOSPC');
  idle();
  await expect.poll(() => noticed).toEqual([{ kind: 'notFolded', code: 'diskFull' }]);
  expect(notices).toEqual(noticed);
  value(await put(store, { put: 'clients', record: two }));
  idle();
  await expect.poll(async () => (await readJson(path))['clients']).toEqual([one, two]);
  await store.close();
  expect(noticed).toHaveLength(1);
});

test('waits for a virus scanner to let go, but not for ever', async () => {
  const busy = (): Error => Object.assign(new Error('busy'), { code: 'EBUSY' });
  let tries = 0;
  const run = async (): Promise<string> => {
    tries++;
    if (tries < 3) throw busy();
    return 'done';
  };
  expect(await retryBusy(run, [0, 0, 0])).toBe('done');
  expect(tries).toBe(3);
  await expect(retryBusy(() => Promise.reject(busy()), [0, 0])).rejects.toThrow('busy');
  await expect(retryBusy(() => Promise.reject(new Error('bug')), [0])).rejects.toThrow('bug');
});

test('a rename that Windows refuses for a moment is tried again', async () => {
  const path = await tempLedger();
  const faulty = createFaultyDisk();
  const store = await openStore(path, { disk: faulty.disk });
  value(await put(store, { put: 'clients', record: one }));
  const before = faulty.operations.length;
  await store.save();
  const rename = faulty.operations.indexOf('rename', before) - before;
  value(await put(store, { put: 'clients', record: two }));
  faulty.fail(rename, 'once', 'EPERM');
  value(await store.save());
  expect((await readJson(path))['clients']).toEqual([one, two]);
});

test('what somebody else wrote while the ledger was open is set aside before it is saved over', async () => {
  const path = await tempLedger();
  const noticed: LedgerNotice[] = [];
  const store = await openStore(path, { onNotice: (notice) => noticed.push(notice) });
  await writeFile(path, 'written by a sync client');
  value(await put(store, { put: 'clients', record: one }));
  await store.close();
  expect((await readJson(path))['clients']).toEqual([one]);
  const aside = (await filesBeside(path)).find((name) => name.startsWith('ledger edited elsewhere'));
  expect(await readFile(join(path, '..', String(aside)), 'utf8')).toBe('written by a sync client');
  expect(noticed).toEqual([{ kind: 'editedElsewhere', setAsidePath: join(path, '..', String(aside)) }]);
});

test('removes the half-written files of a crashed save when it opens', async () => {
  const path = await tempLedger();
  await writeFile(join(path, '..', '.ledger.json.1234abcd.tmp'), 'half');
  await writeFile(join(path, '..', '.other.json.1234abcd.tmp'), 'not ours');
  const opened = await openAt(path);
  if (opened.state !== 'open') throw new Error(opened.state);
  await opened.store.close();
  expect(await filesBeside(path)).toEqual(['.other.json.1234abcd.tmp', 'ledger.json']);
});
