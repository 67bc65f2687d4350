/** The window's replica of the ledger: fetched once, then kept up by the changes the main process tells. */
import type { EventPayload } from '../../shared/contract';
import type { LedgerStatus } from '../../shared/contract/ledger-status';
import type { Change } from '../../shared/model/change';
import type { Ledger } from '../../shared/model/ledger';
import { replicaPath } from '../../shared/replica-path';
import type { LedgerReplica } from '../../shared/rules/ledger-replica';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import type { RateBook } from '../../shared/rules/rate-book';
import { createRateBook } from '../../shared/rules/rate-book';
import type { SignalBook } from '../../shared/rules/signal-book';
import { createSignalBook } from '../../shared/rules/signal-book';
import { ask, on } from './api';

type Follower = { apply: (change: Change) => void };
/** A book about a replica: made when first asked for, then told of every change. */
type Kept<Book extends Follower> = Follower & { book: () => Book };

const keep = <Book extends Follower>(create: (ledger: Ledger) => Book, ledger: Ledger): Kept<Book> => {
  let book: Book | null = null;
  return {
    book: () => {
      book ??= create(ledger);
      return book;
    },
    apply: (change) => book?.apply(change),
  };
};

type Snapshot = {
  status: LedgerStatus;
  replica: LedgerReplica | null;
  rates: Kept<RateBook> | null;
  signals: Kept<SignalBook> | null;
  revision: number;
};
const nothing = { replica: null, rates: null, signals: null, revision: 0 } as const;

const listeners = new Set<() => void>();
let snapshot: Snapshot = { status: { state: 'none', suggestedFolder: '' }, ...nothing };

const show = (next: Snapshot): void => {
  snapshot = next;
  for (const listener of listeners) listener();
};

const fetchReplica = async (status: LedgerStatus): Promise<void> => {
  if (status.state !== 'open') return show({ status, ...nothing });
  const response = await fetch(replicaPath);
  const revision = Number(response.headers.get('x-revision'));
  const replica = createLedgerReplica(await response.json());
  const { ledger } = replica;
  show({ status, replica, rates: keep(createRateBook, ledger), signals: keep(createSignalBook, ledger), revision });
};

const follow = (event: EventPayload<'ledger.changed'>): void => {
  const { status, replica, revision } = snapshot;
  if (!replica || status.state !== 'open' || event.revision <= revision) return;
  if (event.revision > revision + 1) return void fetchReplica(status);
  const change = event.change as Change;
  replica.apply(change);
  snapshot.rates?.apply(change);
  snapshot.signals?.apply(change);
  show({
    ...snapshot,
    status: { ...status, history: event.history, savedAt: event.savedAt },
    revision: event.revision,
  });
};

const noteNotice = (notice: EventPayload<'ledger.noticed'>): void => {
  const { status } = snapshot;
  if (status.state === 'open') show({ ...snapshot, status: { ...status, notices: [...status.notices, notice] } });
};

/** Opens the replica; resolves when the first answer is there. */
export const openReplica = async (): Promise<void> => {
  on('ledger.changed', follow);
  on('ledger.noticed', noteNotice);
  on('ledger.replaced', (status) => void fetchReplica(status));
  const status = await ask('ledger.status', {});
  if (status.ok) await fetchReplica(status.value);
};

export const ledgerStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  status: (): LedgerStatus => snapshot.status,
  revision: (): number => snapshot.revision,
  snapshot: (): Snapshot => snapshot,
  ledger: (): Ledger | null => snapshot.replica?.ledger ?? null,
};
