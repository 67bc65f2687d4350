/** ledger.json is the user's: it may be edited with Adieu closed, also when a crash left changes in the journal. */
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../../electron/store/disk';
import { loadLedger } from '../../../electron/store/load-ledger';
import { placesOf } from '../../../electron/store/places';
import type { Client } from '../../../shared/model/client';
import { createFaultyDisk } from '../../support/faulty-disk';
import { buildLedger } from '../../support/ledger-builder';
import {
  crash,
  openStore,
  openWithNotices,
  put,
  readJson,
  tempLedger,
  value,
  writeJson,
} from '../../support/temp-ledger';

const [client] = buildLedger().client().file().clients as [Client];
const named = (id: string, name: string): Client => ({ ...client, id, name });
const initial = { clients: [named('a', 'a'), named('b', 'b'), named('c', 'c'), named('d', 'd')] };

/** In the journal: a renamed, b removed, c renamed, e added. Then Adieu crashes. */
const crashWithJournal = async (): Promise<string> => {
  const path = await tempLedger(initial);
  const store = await openStore(path);
  value(await put(store, { put: 'clients', record: named('a', 'a by Adieu') }));
  value(await put(store, { remove: 'clients', id: 'b' }));
  value(await put(store, { put: 'clients', record: named('c', 'c by Adieu') }));
  value(await put(store, { put: 'clients', record: named('e', 'e by Adieu') }));
  await crash(path);
  return path;
};

const edit = async (path: string, clients: Client[]): Promise<void> =>
  writeJson(path, { ...(await readJson(path)), clients });

describe('with changes in the journal', () => {
  test('both are kept, and where both changed one record the later edit counts', async () => {
    const path = await crashWithJournal();
    const journal = await readFile(path.replace('.json', '.journal'), 'utf8');
    await edit(path, [
      named('a', 'a'),
      named('b', 'b'),
      named('c', 'c by hand'),
      named('d', 'd by hand'),
      named('f', 'f by hand'),
    ]);

    const { store, notices } = await openWithNotices(path);
    const names = Object.fromEntries([...store.ledger.clients].map(([id, { name }]) => [id, name]));
    expect(names).toEqual({ a: 'a by Adieu', c: 'c by hand', d: 'd by hand', e: 'e by Adieu', f: 'f by hand' });
    const [notice] = notices;
    if (notice?.kind !== 'merged') throw new Error('not merged');
    expect(notice.conflicts).toBe(1);
    expect(await readFile(notice.setAsidePath, 'utf8')).toBe(journal);

    await store.close();
    const again = await openWithNotices(path);
    expect(again.notices).toEqual([]);
    expect(again.store.ledger.clients.size).toBe(5);
  });

  test('a file that was only laid out anew gets every change', async () => {
    const path = await crashWithJournal();
    await writeFile(path, JSON.stringify(await readJson(path), null, 4));
    const { store, notices } = await openWithNotices(path);
    expect(notices).toMatchObject([{ kind: 'merged', conflicts: 0 }]);
    expect([...store.ledger.clients.values()].map(({ name }) => name)).toEqual([
      'a by Adieu',
      'c by Adieu',
      'd',
      'e by Adieu',
    ]);
  });

  test('a crash while the two are being brought together loses neither', async () => {
    const path = await crashWithJournal();
    await edit(path, [named('a', 'a'), named('b', 'b'), named('c', 'c'), named('f', 'f by hand')]);
    for (let step = 0; ; step++) {
      const faulty = createFaultyDisk();
      faulty.fail(step, 'die');
      const isOpen = await openWithNotices(path, { disk: faulty.disk, report: () => undefined }).then(
        () => true,
        () => false,
      );
      await crash(path);
      const loaded = await loadLedger(realDisk, placesOf(path), { steps: {} });
      if (loaded.kind !== 'ledger') throw new Error(loaded.kind);
      const names = [...loaded.replica.ledger.clients.values()].map(({ name }) => name).sort();
      expect(names, `killed at step ${step}`).toEqual(['a by Adieu', 'c by Adieu', 'e by Adieu', 'f by hand']);
      if (isOpen && step > 20) break;
    }
  });
});

test('a journal that is already in the snapshot is not applied again', async () => {
  const path = await tempLedger();
  const faulty = createFaultyDisk();
  const store = await openStore(path, { disk: faulty.disk, report: () => undefined });
  value(await put(store, { put: 'clients', record: named('a', 'a') }));
  const before = faulty.operations.length;
  value(await store.save());
  const rename = faulty.operations.indexOf('rename', before) - before;
  value(await put(store, { put: 'clients', record: named('b', 'b') }));
  // The new snapshot is in its place; the journal is still the old one.
  faulty.fail(rename + 1, 'die');
  await store.save();
  await crash(path);

  expect((await readJson(path))['clients']).toHaveLength(2);
  const again = await openWithNotices(path);
  expect(again.notices).toEqual([]);
  expect([...again.store.ledger.clients.keys()]).toEqual(['a', 'b']);
  expect(again.store.history.undo).toBe('changeClient');
  value(await again.store.undo());
  value(await again.store.undo());
  expect(again.store.ledger.clients.size).toBe(0);
});
