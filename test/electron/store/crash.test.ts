/** Adieu may be killed, and the power may fail, at any moment. Nothing that was acknowledged may be lost. */
import { copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerStore } from '../../../electron/store/ledger-store';
import type { Change } from '../../../shared/model/change';
import type { Client } from '../../../shared/model/client';
import { createLedgerReplica, toLedgerFile } from '../../../shared/rules/ledger-replica';
import { createFaultyDisk } from '../../support/faulty-disk';
import { buildLedger } from '../../support/ledger-builder';
import { crash, openStore, openWithNotices, put, tempLedger } from '../../support/temp-ledger';

const [client] = buildLedger().client().file().clients as [Client];
const clientNamed = (id: string, name = id): Client => ({ ...client, id, name });
const idsIn = (store: LedgerStore): string[] => [...store.ledger.clients.keys()];

/** Three changes, a fold-in with a fourth coming in meanwhile, a fifth, and a close. Answers what was acknowledged. */
const work = async (store: LedgerStore): Promise<{ acknowledged: string[]; tried: string[] }> => {
  const acknowledged: string[] = [];
  const tried: string[] = [];
  const add = async (id: string): Promise<void> => {
    tried.push(id);
    const result = await put(store, { put: 'clients', record: clientNamed(id) });
    if (result.ok) acknowledged.push(id);
  };
  for (const id of ['a', 'b', 'c']) await add(id);
  await Promise.all([store.save(), add('d')]);
  await add('e');
  await store.close();
  return { acknowledged, tried };
};

const countOperations = async (): Promise<number> => {
  const { disk, operations } = createFaultyDisk();
  const store = await openStore(await tempLedger(), { disk, report: () => undefined });
  const before = operations.length;
  await work(store);
  return operations.length - before;
};

describe('at every step of the disk', () => {
  test('a kill loses nothing that was acknowledged', async () => {
    const steps = await countOperations();
    expect(steps).toBeGreaterThan(40);
    for (let step = 0; step < steps; step++) {
      const path = await tempLedger();
      const faulty = createFaultyDisk();
      const opened = await openWithNotices(path, { disk: faulty.disk, report: () => undefined });
      faulty.fail(step, 'die');
      const { acknowledged, tried } = await work(opened.store);
      await crash(path);

      const found = idsIn(await openStore(path));
      expect(found, `killed at step ${step}`).toEqual(tried.slice(0, found.length));
      expect(found, `killed at step ${step}`).toEqual(expect.arrayContaining(acknowledged));
    }
  });

  test.each(['ENOSPC', 'EIO'])(
    'one %s loses nothing that was acknowledged and the work goes on',
    async (code) => {
      const steps = await countOperations();
      for (let step = 0; step < steps; step++) {
        const path = await tempLedger();
        const faulty = createFaultyDisk();
        const opened = await openWithNotices(path, { disk: faulty.disk, report: () => undefined });
        faulty.fail(step, 'once', code);
        const { acknowledged } = await work(opened.store);
        await crash(path);
        expect(idsIn(await openStore(path)), `${code} at step ${step}`).toEqual(acknowledged);
      }
    },
    60_000,
  );
});

test('a last line cut off at any byte costs that change only, and is said', async () => {
  const path = await tempLedger();
  const journal = path.replace('.json', '.journal');
  const store = await openStore(path);
  await put(store, { put: 'clients', record: clientNamed('a') });
  const { length } = await readFile(journal);
  await put(store, { put: 'clients', record: clientNamed('b') });
  const whole = await readFile(journal);

  for (let cut = length; cut < whole.length; cut++) {
    const copy = await tempLedger();
    await copyFile(path, copy);
    await writeFile(copy.replace('.json', '.journal'), whole.subarray(0, cut));
    const opened = await openWithNotices(copy);
    expect(idsIn(opened.store)).toEqual(['a']);
    expect(opened.notices).toEqual(cut === length ? [] : [{ kind: 'journalTorn' }]);
    if (cut % 16 > 0) continue;
    await put(opened.store, { put: 'clients', record: clientNamed('c') });
    await crash(copy);
    expect(idsIn(await openStore(copy))).toEqual(['a', 'c']);
  }
});

test('a line damaged in the middle keeps what came before it, and sets the journal aside', async () => {
  const path = await tempLedger();
  const journal = path.replace('.json', '.journal');
  const store = await openStore(path);
  for (const id of ['a', 'b', 'c']) await put(store, { put: 'clients', record: clientNamed(id) });
  await crash(path);
  const damaged = (await readFile(journal, 'latin1')).replace('"name":"b"', '"name":"X"');
  await writeFile(journal, damaged, 'latin1');

  const opened = await openWithNotices(path);
  expect(idsIn(opened.store)).toEqual(['a']);
  const [notice] = opened.notices;
  if (notice?.kind !== 'journalDamaged') throw new Error('no notice');
  expect(await readFile(notice.setAsidePath, 'latin1')).toBe(damaged);
  await opened.store.close();
  expect(idsIn(await openStore(path))).toEqual(['a']);
});

test('a journal of which not even the first line is good is set aside, and the snapshot opens', async () => {
  const path = await tempLedger({ clients: [client] });
  await writeFile(path.replace('.json', '.journal'), 'garbage\n');
  const opened = await openWithNotices(path);
  expect(opened.notices).toMatchObject([{ kind: 'journalDamaged' }]);
  expect(idsIn(opened.store)).toEqual(['client-1']);
  await opened.store.close();
});

type Act =
  | { kind: 'put'; id: string; name: string }
  | { kind: 'remove'; id: string }
  | { kind: 'undo' | 'redo' | 'save' | 'crash' };

const anAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      id: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom('x', 'y', 'z'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom('a', 'b', 'c') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('undo' as const, 'redo' as const, 'save' as const, 'crash' as const),
    }),
  },
);

test('whatever is done, and wherever it stops, the ledger is what a plain replica says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 25 }), fc.nat(), async (acts, cut) => {
      const path = await tempLedger();
      const model = createLedgerReplica({});
      let store = await openStore(path);
      const follow = (to: LedgerStore): void => void to.onChange(({ change }) => model.apply(change));
      follow(store);
      for (const act of acts) {
        if (act.kind === 'put') await put(store, { put: 'clients', record: clientNamed(act.id, act.name) });
        else if (act.kind === 'remove') await put(store, { remove: 'clients', id: act.id });
        else if (act.kind !== 'crash') await store[act.kind]();
        else {
          await crash(path);
          store = await openStore(path);
          follow(store);
        }
        expect(toLedgerFile(store.ledger)).toEqual(toLedgerFile(model.ledger));
      }
      // The power fails while one more line is being written.
      const journal = path.replace('.json', '.journal');
      const before = await readFile(journal).catch(() => null);
      const last: Change = [{ put: 'clients', record: clientNamed('last') }];
      if (before && (await put(store, ...last)).ok) {
        const { length } = await readFile(journal);
        const end = before.length + (cut % (length - before.length));
        await truncate(journal, end);
        model.apply([{ remove: 'clients', id: 'last' }]);
      }
      await crash(path);
      const again = await openStore(path);
      expect(toLedgerFile(again.ledger)).toEqual(toLedgerFile(model.ledger));
      await again.close();
      await rm(join(path, '..'), { recursive: true, force: true });
    }),
    { numRuns: 40 },
  );
});
