/** The rates of the open ledger; answers stay the same object until a change touches them. */
import type { DependencyList } from 'react';
import { useMemo, useSyncExternalStore } from 'react';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import type { ClientOverview, Overview } from '../../shared/rules/overview';
import type { RateBook } from '../../shared/rules/rate-book';
import { createRateBook } from '../../shared/rules/rate-book';
import { ledgerStore } from './ledger-store';
import { useToday } from './today';

const emptyBook = createRateBook(createLedgerReplica({}).ledger);

/** Asks the rate book a question; asked again after every change and when `deps` differ. */
export const useRateBook = <T>(question: (book: RateBook) => T, deps: DependencyList): T => {
  const snapshot = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.snapshot);
  return useMemo(() => question(snapshot.rates?.book() ?? emptyBook), [snapshot, ...deps]);
};

/** All clients, lowest rate first, over all time. */
export const useOverview = (): Overview => {
  const asOf = useToday();
  return useRateBook((book) => book.overview({ asOf }), [asOf]);
};

/** One client's row of the overview; undefined when there is no such client. */
export const useClientOverview = (id: string): ClientOverview | undefined => {
  const { clients } = useOverview();
  return useMemo(() => clients.find((client) => client.id === id), [clients, id]);
};
