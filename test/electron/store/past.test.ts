/** What the snapshot holds already can still be undone: the journal takes the last changes along. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerStore } from '../../../electron/store/ledger-store';
import type { Client } from '../../../shared/model/client';
import { toLedgerFile } from '../../../shared/rules/ledger-replica';
import { createFaultyDisk } from '../../support/faulty-disk';
import { buildLedger } from '../../support/ledger-builder';
import {
  crash,
  filesBeside,
  openStore,
  openWithNotices,
  problemOf,
  put,
  readJson,
  tempLedger,
  value,
  writeJson,
} from '../../support/temp-ledger';

const [client] = buildLedger().client().file().clients as [Client];
const rename = (store: LedgerStore, name: string): ReturnType<typeof put> =>
  put(store, { put: 'clients', record: { ...client, name } });
const nameIn = (store: LedgerStore): string | undefined => store.ledger.clients.get('client-1')?.name;
const journalOf = (path: string): string => path.replace('.json', '.journal');

const reopen = async (path: string, store: LedgerStore): Promise<LedgerStore> => {
  await store.close();
  return openStore(path);
};

test('undo and redo outlive closing, again and again', async () => {
  const path = await tempLedger();
  let store = await openStore(path);
  for (const name of ['one', 'two', 'three']) value(await rename(store, name));
  value(await store.undo());
  store = await reopen(path, await reopen(path, store));
  expect(store.history).toEqual({ undo: 'changeClient', redo: 'changeClient' });
  value(await store.redo());
  expect(nameIn(store)).toBe('three');
  store = await reopen(path, store);
  for (const name of ['two', 'one', undefined]) {
    value(await store.undo());
    expect(nameIn(store)).toBe(name);
    store = await reopen(path, store);
  }
  expect(problemOf(await store.undo())).toBe('nothingToUndo');
  for (const name of ['one', 'two', 'three']) {
    value(await store.redo());
    expect(nameIn(store)).toBe(name);
  }
});

test('a change of many records is taken back and done again in its own order', async () => {
  const path = await tempLedger(buildLedger().client().hours(1).hours(2).file());
  let store = await openStore(path);
  const before = toLedgerFile(store.ledger);
  const [entry] = before.timeEntries;
  if (!entry) throw new Error('no entry');
  const added = ['x', 'y', 'z'].map((id) => ({ put: 'timeEntries' as const, record: { ...entry, id } }));
  value(await put(store, ...added, { profile: { name: 'Jansen' } }));
  const after = structuredClone(toLedgerFile(store.ledger));
  store = await reopen(path, store);
  value(await store.undo());
  expect(toLedgerFile(store.ledger)).toEqual(before);
  store = await reopen(path, store);
  value(await store.redo());
  expect(toLedgerFile(store.ledger)).toEqual(after);
});

test('goes as far back as undo does, and no further', async () => {
  const path = await tempLedger();
  const store = await openStore(path);
  for (let count = 1; count <= 210; count++) value(await rename(store, `name ${count}`));
  const again = await reopen(path, store);
  for (let count = 209; count >= 10; count--) {
    value(await again.undo());
    expect(nameIn(again)).toBe(`name ${count}`);
  }
  expect(problemOf(await again.undo())).toBe('nothingToUndo');
});

test('takes two million bytes along at most, the newest changes first', async () => {
  const path = await tempLedger();
  const store = await openStore(path);
  const long = 'x'.repeat(3_000);
  const many = Array.from({ length: 250 }, (_, index) => ({ ...client, id: `client-${index}`, notes: long }));
  for (let round = 0; round < 4; round++)
    value(await put(store, ...many.map((record) => ({ put: 'clients' as const, record: { ...record, round } }))));
  value(await store.save());
  expect((await stat(journalOf(path))).size).toBeLessThan(2_001_000);
  const again = await reopen(path, store);
  // Taking the last two back needs 250 records of 3,000 characters each; the one before does not fit.
  value(await again.undo());
  value(await again.undo());
  expect(again.ledger.clients.get('client-7')).toMatchObject({ round: 1 });
  expect(problemOf(await again.undo())).toBe('nothingToUndo');
});

test('a ledger that was edited by hand has no past that is not its own, and nothing is said', async () => {
  const path = await tempLedger();
  const store = await openStore(path);
  value(await rename(store, 'by Adieu'));
  await store.close();
  await writeJson(path, { ...(await readJson(path)), clients: [{ ...client, name: 'by hand' }] });

  const { store: again, notices } = await openWithNotices(path);
  expect([nameIn(again), notices, again.history]).toEqual(['by hand', [], { undo: null, redo: null }]);
  expect(problemOf(await again.undo())).toBe('nothingToUndo');
  value(await rename(again, 'by Adieu again'));
  await crash(path);
  const third = await openStore(path);
  value(await third.undo());
  expect(nameIn(third)).toBe('by hand');
  expect(problemOf(await third.undo())).toBe('nothingToUndo');
});

test('a past that is damaged costs undo from there on, and no change', async () => {
  const path = await tempLedger();
  const store = await openStore(path);
  for (const name of ['one', 'two', 'three']) value(await rename(store, name));
  value(await store.save());
  value(await rename(store, 'four'));
  await crash(path);
  const damaged = (await readFile(journalOf(path), 'utf8')).replace('"name":"one"', '"name":"ONE"');
  await writeFile(journalOf(path), damaged);

  const { store: again, notices } = await openWithNotices(path);
  expect([nameIn(again), notices]).toEqual(['four', []]);
  for (const name of ['three', 'two']) {
    value(await again.undo());
    expect(nameIn(again)).toBe(name);
  }
  expect(problemOf(await again.undo())).toBe('nothingToUndo');
});

test('a ledger in which nothing was ever changed has no journal beside it', async () => {
  const path = await tempLedger({ clients: [client] });
  await (await openStore(path)).close();
  expect(await filesBeside(path)).toEqual(['ledger.json']);
});

test('killed at any step of a save or a close, every change can still be undone', async () => {
  const work = async (store: LedgerStore): Promise<void> => {
    await store.save();
    await rename(store, 'three');
    await store.close();
  };
  const run = async (path: string, step: number): Promise<number> => {
    const first = await openStore(path);
    value(await rename(first, 'one'));
    await first.close();
    const faulty = createFaultyDisk();
    const store = await openStore(path, { disk: faulty.disk, report: () => undefined });
    value(await rename(store, 'two'));
    const before = faulty.operations.length;
    faulty.fail(step, 'die');
    await work(store);
    return faulty.operations.length - before;
  };
  const steps = await run(await tempLedger(), Number.POSITIVE_INFINITY);
  expect(steps).toBeGreaterThan(30);
  for (let step = 0; step < steps; step++) {
    const path = await tempLedger();
    await run(path, step);
    await crash(path);
    const store = await openStore(path);
    const names: (string | undefined)[] = [nameIn(store)];
    while (store.history.undo) {
      value(await store.undo());
      names.push(nameIn(store));
    }
    expect(names.slice(-3), `killed at step ${step}`).toEqual(['two', 'one', undefined]);
  }
});

test('whatever is done, undo after a restart does what it would have done before', async () => {
  const anAct = fc.oneof(
    fc.record({ kind: fc.constant('put' as const), id: fc.constantFrom('a', 'b'), name: fc.constantFrom('x', 'y') }),
    fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom('a', 'b') }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'save' as const, 'restart' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { maxLength: 20 }), async (acts) => {
      const [stays, restarts] = [await tempLedger(), await tempLedger()];
      const one = await openStore(stays);
      let other = await openStore(restarts);
      for (const act of [...acts, ...Array.from({ length: 8 }, () => ({ kind: 'undo' as const }))]) {
        for (const store of [one, other])
          if (act.kind === 'put')
            await put(store, { put: 'clients', record: { ...client, id: act.id, name: act.name } });
          else if (act.kind === 'remove') await put(store, { remove: 'clients', id: act.id });
          else if (act.kind !== 'restart') await store[act.kind]();
        if (act.kind === 'restart') other = await reopen(restarts, other);
        expect(new Map(other.ledger.clients)).toEqual(new Map(one.ledger.clients));
        expect(other.history).toEqual(one.history);
      }
      await Promise.all([one.close(), other.close()]);
    }),
    { numRuns: 40 },
  );
});
