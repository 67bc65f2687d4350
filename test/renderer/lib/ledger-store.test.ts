import { beforeEach, expect, it, vi } from 'vitest';
import type { EventName } from '../../../shared/contract';
import type { LedgerStatus } from '../../../shared/contract/ledger-status';
import type { LedgerFile } from '../../../shared/model/ledger';

type Answer = { revision: number; names: string[] } | 'closed';
type Listener = (payload: unknown) => void;

const createPromise = <T>() => {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
};
const createFetch = () => ({ asked: createPromise<void>(), answer: createPromise<Answer>() });

const history = (undo: string | null) => ({ undo, redo: null });
const open = (path: string) => ({ state: 'open', path, isSample: false, revision: 1, savedAt: null, notices: [] });
const client = (name: string) => ({ id: name, name });

let listeners: Map<string, Listener>;
/** In the order in which the window asks. */
let fetches: ReturnType<typeof createFetch>[];
let status: LedgerStatus;

const tell = (name: EventName, payload: unknown): void => listeners.get(name)?.(payload);
const tellClient = (revision: number, name: string): void =>
  tell('ledger.changed', {
    revision,
    change: [{ put: 'clients', record: client(name) }],
    history: history(`add ${name}`),
    savedAt: '2026-11-24T10:00:00.000Z',
  });
const responseTo = (answer: Answer): Response => {
  if (answer === 'closed') return new Response(null, { status: 404 });
  const file: Partial<LedgerFile> = { clients: answer.names.map(client) as unknown as LedgerFile['clients'] };
  return new Response(JSON.stringify(file), { headers: { 'x-revision': String(answer.revision) } });
};
/** The window's store as at its start, with nothing answered yet. */
const start = async () => {
  vi.resetModules();
  const { ledgerStore, openReplica } = await import('../../../renderer/lib/ledger-store');
  const ready = openReplica();
  const names = () => [...(ledgerStore.ledger()?.clients.keys() ?? [])];
  const undo = () => (ledgerStore.status() as { history?: { undo: string } }).history?.undo;
  return { ledgerStore, ready, names, undo };
};
const isAsked = async (at: number): Promise<void> => fetches[at]?.asked.promise;
const answer = async (at: number, given: Answer): Promise<void> => {
  await isAsked(at);
  fetches[at]?.answer.resolve(given);
};

beforeEach(() => {
  listeners = new Map();
  fetches = [createFetch(), createFetch()];
  let count = 0;
  status = { ...open('/a'), history: history(null) } as LedgerStatus;
  const adieu = {
    ask: async () => ({ ok: true, value: status }),
    on: (name: string, listener: Listener) => listeners.set(name, listener),
  };
  vi.stubGlobal('window', { adieu });
  vi.stubGlobal('fetch', () => {
    const asked = fetches[count++];
    asked?.asked.resolve();
    return asked?.answer.promise.then(responseTo);
  });
});

it('does not lose what is told while the ledger is on its way', async () => {
  const { ready, names, undo } = await start();
  await isAsked(0);
  tellClient(2, 'one');
  tellClient(3, 'two');
  // It was read before the first was told, or between the two.
  await answer(0, { revision: 2, names: ['one'] });
  await ready;
  expect(names()).toEqual(['one', 'two']);
  expect(undo()).toBe('add two');
});

it('knows what can be undone although the ledger had the change already', async () => {
  const { ready, names, undo } = await start();
  await isAsked(0);
  tellClient(2, 'one');
  await answer(0, { revision: 2, names: ['one'] });
  await ready;
  expect([names(), undo()]).toEqual([['one'], 'add one']);
});

it('shows the ledger that was opened last, whichever comes first', async () => {
  const { ledgerStore, ready, names } = await start();
  await isAsked(0);
  tell('ledger.replaced', { ...open('/b'), history: history(null) });
  await answer(1, { revision: 1, names: ['of b'] });
  await answer(0, { revision: 9, names: ['of a'] });
  await ready;
  expect(ledgerStore.status()).toMatchObject({ path: '/b' });
  expect(names()).toEqual(['of b']);
});

it('is ready when the ledger is there that came in place of the first', async () => {
  const { ready, names } = await start();
  await isAsked(0);
  tell('ledger.replaced', { ...open('/b'), history: history(null) });
  await answer(0, 'closed');
  await answer(1, { revision: 1, names: ['of b'] });
  await ready;
  expect(names()).toEqual(['of b']);
});

it('asks again when it missed a change', async () => {
  const { ledgerStore, ready, names, undo } = await start();
  await answer(0, { revision: 1, names: [] });
  await ready;
  const shown = new Promise<void>((resolve) => ledgerStore.subscribe(resolve));
  tellClient(3, 'two');
  await answer(1, { revision: 3, names: ['one', 'two'] });
  await shown;
  expect(names()).toEqual(['one', 'two']);
  expect(undo()).toBe('add two');
});
