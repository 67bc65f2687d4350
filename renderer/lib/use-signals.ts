/** The signals of the open ledger; answers stay the same object until a change touches them. */
import { useMemo, useSyncExternalStore } from 'react';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import type { ClientSignals } from '../../shared/rules/signal';
import { createSignalBook } from '../../shared/rules/signal-book';
import { ledgerStore } from './ledger-store';
import { useToday } from './today';

const emptyBook = createSignalBook(createLedgerReplica({}).ledger);

/** Every client's signals by id. */
export const useSignals = (): ReadonlyMap<string, ClientSignals> => {
  const snapshot = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.snapshot);
  const asOf = useToday();
  return useMemo(() => (snapshot.signals?.book() ?? emptyBook).signals(asOf), [snapshot, asOf]);
};

export const useClientSignals = (id: string): ClientSignals | undefined => useSignals().get(id);
