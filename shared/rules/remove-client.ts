import type { Step } from '../model/change';
import type { CollectionName } from '../model/ledger';
import { ok, refuse } from '../result';
import type { Rule } from './rule';
import { changeFields, put, remove } from './steps';

/** Collections whose records name their client. */
const belongings = [
  'timeEntries',
  'costs',
  'moments',
  'joyScores',
  'promises',
  'reminders',
  'offboardings',
  'letters',
] as const satisfies CollectionName[];

/** Removes a client with every record that hangs on it, in one change: one undo brings all of it back. */
export const removeClient: Rule<{ id: string }> = (ledger, { id }, context) => {
  if (!ledger.clients.has(id)) return refuse('unknownClient');
  const steps: Step[] = [];
  const invoices = new Set<string>();
  for (const invoice of ledger.invoices.values()) if (invoice.clientId === id) invoices.add(invoice.id);
  for (const payment of ledger.payments.values()) {
    if (invoices.has(payment.invoiceId)) steps.push(remove('payments', payment.id));
  }
  // A ledger written by hand may hold hours of one client on an invoice of another.
  for (const entry of ledger.timeEntries.values()) {
    if (entry.clientId !== id && entry.invoiceId !== undefined && invoices.has(entry.invoiceId)) {
      steps.push(put('timeEntries', changeFields(entry, { invoiceId: undefined }, context)));
    }
  }
  for (const invoice of ledger.invoices.values()) {
    if (invoice.clientId !== id && invoice.creditOf !== undefined && invoices.has(invoice.creditOf)) {
      steps.push(put('invoices', changeFields(invoice, { creditOf: undefined }, context)));
    }
  }
  for (const name of belongings) {
    for (const record of ledger[name].values() as Iterable<{ id: string; clientId?: unknown }>) {
      if (record.clientId === id) steps.push(remove(name, record.id));
    }
  }
  for (const invoice of invoices) steps.push(remove('invoices', invoice));
  steps.push(remove('clients', id));
  return ok(steps);
};
