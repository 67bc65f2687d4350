import type { Step } from '../model/change';
import { ok, refuse } from '../result';
import type { Rule } from './rule';
import { changeFields, put, remove } from './steps';

/** Removes an invoice with its payments and what became of its reminders; its hours are no longer invoiced, its credit notes stand alone. */
export const removeInvoice: Rule<{ id: string }> = (ledger, { id }, context) => {
  if (!ledger.invoices.has(id)) return refuse('unknownInvoice');
  const steps: Step[] = [];
  for (const payment of ledger.payments.values()) {
    if (payment.invoiceId === id) steps.push(remove('payments', payment.id));
  }
  for (const entry of ledger.timeEntries.values()) {
    if (entry.invoiceId === id) {
      steps.push(put('timeEntries', changeFields(entry, { invoiceId: undefined }, context)));
    }
  }
  for (const invoice of ledger.invoices.values()) {
    if (invoice.creditOf === id && invoice.id !== id) {
      steps.push(put('invoices', changeFields(invoice, { creditOf: undefined }, context)));
    }
  }
  for (const { id: mark, about } of ledger.reminders.values()) {
    if (about?.source === 'invoice' && about.id === id) steps.push(remove('reminders', mark));
  }
  steps.push(remove('invoices', id));
  return ok(steps);
};
