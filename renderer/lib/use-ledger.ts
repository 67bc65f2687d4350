import type { DependencyList } from 'react';
import { useMemo, useSyncExternalStore } from 'react';
import type { LedgerStatus } from '../../shared/contract/ledger-status';
import type { Ledger } from '../../shared/model/ledger';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import { ledgerStore } from './ledger-store';

const empty = createLedgerReplica({}).ledger;

/** Asks the replica a question; asked again after every change and when `deps` differ. */
export const useLedger = <T>(question: (ledger: Ledger) => T, deps: DependencyList = []): T => {
  const snapshot = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.snapshot);
  return useMemo(() => question(snapshot.replica?.ledger ?? empty), [snapshot, ...deps]);
};

export const useLedgerStatus = (): LedgerStatus => useSyncExternalStore(ledgerStore.subscribe, ledgerStore.status);
