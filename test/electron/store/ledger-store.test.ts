import { expect, test } from 'vitest';
import type { Commit } from '../../../electron/store/ledger-store';
import type { Client } from '../../../shared/model/client';
import { ok, refuse } from '../../../shared/result';
import { buildLedger } from '../../support/ledger-builder';
import { crash, filesBeside, openStore, problemOf, put, readJson, tempLedger, value } from '../../support/temp-ledger';

const [bakker, visser] = buildLedger().client({ name: 'Bakker' }).client({ name: 'Visser' }).file().clients as [
  Client,
  Client,
];

test('keeps a change across a close and a new start', async () => {
  const path = await tempLedger();
  const store = await openStore(path);
  value(await put(store, { put: 'clients', record: bakker }));
  await store.close();

  expect((await readJson(path))['clients']).toEqual([bakker]);
  const again = await openStore(path);
  expect([...again.ledger.clients.values()]).toEqual([bakker]);
});

test('keeps an acknowledged change when Adieu dies before it is folded in', async () => {
  const path = await tempLedger();
  value(await put(await openStore(path), { put: 'clients', record: bakker }));
  await crash(path);

  expect((await readJson(path))['clients']).toEqual([]);
  expect((await openStore(path)).ledger.clients.get('client-1')).toEqual(bakker);
});

test('leaves the ledger behind when it closes, a backup of the day, and what can be undone', async () => {
  const path = await tempLedger();
  const store = await openStore(path);
  value(await put(store, { put: 'clients', record: bakker }));
  await store.close();
  expect(await filesBeside(path)).toEqual(['backups', 'ledger.journal', 'ledger.json']);
});

test('decides each change on the ledger that the one before it left', async () => {
  const store = await openStore(await tempLedger());
  const counts: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      store.commit('addClient', (ledger) => {
        counts.push(ledger.clients.size);
        return ok([{ put: 'clients', record: { ...bakker, id: `client-${index}` } }]);
      }),
    ),
  );
  expect(counts).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(store.revision).toBe(20);
});

test('hands a rule ids, the moment and the calendar day', async () => {
  const store = await openStore(await tempLedger());
  await store.commit('addClient', (_, context) => {
    expect(context).toMatchObject({ now: '2026-11-24T12:00:00.000Z', today: '2026-11-24' });
    expect(context.newId()).toBe('new');
    return ok([]);
  });
});

test('tells its listeners each change once, in order, with what can be undone', async () => {
  const store = await openStore(await tempLedger());
  const seen: Commit[] = [];
  const stop = store.onChange((commit) => seen.push(commit));
  await put(store, { put: 'clients', record: bakker });
  await store.undo();
  stop();
  await store.redo();
  expect(seen).toEqual([
    {
      revision: 1,
      label: 'changeClient',
      change: [{ put: 'clients', record: bakker }],
      history: { undo: 'changeClient', redo: null },
      savedAt: '2026-11-24T12:00:00.000Z',
    },
    {
      revision: 2,
      label: 'changeClient',
      change: [{ remove: 'clients', id: 'client-1' }],
      history: { undo: null, redo: 'changeClient' },
      savedAt: '2026-11-24T12:00:00.000Z',
    },
  ]);
});

test('goes on when a listener throws or a rule has a bug', async () => {
  const reported: unknown[] = [];
  const store = await openStore(await tempLedger(), { report: (error) => reported.push(error) });
  store.onChange(() => {
    throw new Error('listener');
  });
  const failing = store.commit('addClient', () => {
    throw new Error('rule');
  });
  await expect(failing).rejects.toThrow('rule');
  value(await put(store, { put: 'clients', record: bakker }));
  expect(reported).toEqual([new Error('listener')]);
});

test('passes a refusal on and changes nothing', async () => {
  const store = await openStore(await tempLedger());
  expect(problemOf(await store.commit('addHours', () => refuse('unknownClient')))).toBe('unknownClient');
  expect(store.revision).toBe(0);
  expect(store.history).toEqual({ undo: null, redo: null });
});

test('refuses a record that does not fit and names the field', async () => {
  const path = await tempLedger();
  const store = await openStore(path);
  const wrong = { ...bakker, paymentTermDays: -1 };
  expect(await put(store, { put: 'clients', record: visser }, { put: 'clients', record: wrong })).toMatchObject({
    ok: false,
    problem: { code: 'invalidInput', field: 'paymentTermDays' },
  });
  expect(store.ledger.clients.size).toBe(0);
  expect(await put(store, { profile: { kvk: '123' } })).toMatchObject({ ok: false, problem: { field: 'kvk' } });
});

test('keeps fields and collections that it does not know', async () => {
  const path = await tempLedger({ clients: [{ ...bakker, colour: 'blue' }], later: [{ id: 'x' }] } as never);
  const store = await openStore(path);
  await put(store, { put: 'clients', record: { ...visser, shoeSize: 43 } });
  await store.close();
  expect(await readJson(path)).toMatchObject({
    clients: [{ colour: 'blue' }, { shoeSize: 43 }],
    later: [{ id: 'x' }],
  });
});

test('refuses changes once it is closed', async () => {
  const store = await openStore(await tempLedger());
  await store.close();
  expect(problemOf(await put(store, { put: 'clients', record: bakker }))).toBe('noLedger');
});
