/** Asks the signals of a ledger made by hand; the day is that of the ledger builder. */
import type { Ledger } from '../../shared/model/ledger';
import type { ClientSignals, FactKey, Signal, SignalFact, SignalKind } from '../../shared/rules/signal';
import { clientSignals } from '../../shared/rules/signals';
import { today } from './ledger-builder';

export const clientOf = (ledger: Ledger, id = 'client-1'): ClientSignals => {
  const found = clientSignals(ledger, today).find((client) => client.id === id);
  if (!found) throw new Error(`no client ${id}`);
  return found;
};

export const signalOf = (ledger: Ledger, kind: SignalKind, id?: string): Signal => clientOf(ledger, id).signals[kind];

export const factOf = (ledger: Ledger, kind: SignalKind, key: FactKey, id?: string): SignalFact => {
  const fact = signalOf(ledger, kind, id).facts.find((each) => each.key === key);
  if (!fact) throw new Error(`no fact ${key}`);
  return fact;
};
