/** The window's replica of the ledger: fetched once, then kept up by the changes the main process tells. */
import type { EventPayload } from '../../shared/contract';
import type { LedgerStatus } from '../../shared/contract/ledger-status';
import type { Change } from '../../shared/model/change';
import type { Ledger, LedgerFile } from '../../shared/model/ledger';
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

type Fetch = {
  /** What was told since it was asked for, of which its answer may not know. */
  late: (() => void)[];
  /** Resolves when it, or a newer one in its place, is shown. */
  shown: Promise<void>;
};
/** The replica that is on its way, if any. */
let fetching: Fetch | null = null;

const readReplica = async (): Promise<{ revision: number; file: Partial<LedgerFile> } | null> => {
  const response = await fetch(replicaPath);
  return response.ok ? { revision: Number(response.headers.get('x-revision')), file: await response.json() } : null;
};

const showFetched = async (status: LedgerStatus, mine: Fetch): Promise<void> => {
  const read = await readReplica().catch(() => null);
  if (fetching !== mine) return fetching?.shown;
  fetching = null;
  // Closed before it could be read: what is open instead is told, too.
  if (!read) return;
  const { revision, file } = read;
  const replica = createLedgerReplica(file);
  const { ledger } = replica;
  show({ status, replica, rates: keep(createRateBook, ledger), signals: keep(createSignalBook, ledger), revision });
  for (const followLate of mine.late) followLate();
};

const fetchReplica = (status: LedgerStatus): Promise<void> => {
  const mine: Fetch = { late: [], shown: Promise.resolve() };
  fetching = status.state === 'open' ? mine : null;
  if (fetching) mine.shown = showFetched(status, mine);
  else show({ status, ...nothing });
  return mine.shown;
};

const follow = (event: EventPayload<'ledger.changed'>): void => {
  if (fetching) {
    fetching.late.push(() => follow(event));
    return;
  }
  const { replica, revision } = snapshot;
  if (!replica || snapshot.status.state !== 'open') return;
  const status = { ...snapshot.status, history: event.history, savedAt: event.savedAt };
  if (event.revision > revision + 1) return void fetchReplica(status);
  if (event.revision === revision + 1) {
    const change = event.change as Change;
    replica.apply(change);
    snapshot.rates?.apply(change);
    snapshot.signals?.apply(change);
  }
  show({ ...snapshot, status, revision: Math.max(revision, event.revision) });
};

const noteNotice = (notice: EventPayload<'ledger.noticed'>): void => {
  if (fetching) {
    fetching.late.push(() => noteNotice(notice));
    return;
  }
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
