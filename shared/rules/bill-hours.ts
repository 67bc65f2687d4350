import type { Step } from '../model/change';
import type { Invoice } from '../model/invoice';
import type { InputOf } from '../model/record';
import { ok, refuse } from '../result';
import type { Rule } from './rule';
import { saveInvoice } from './save-invoice';
import { changeFields, put } from './steps';

/**
 * Saves an invoice and puts exactly these entries on it, in one change: others that were on it come off.
 * Refuses what `saveInvoice` refuses, an unknown entry, and one of another client.
 */
export const billHours: Rule<{ invoice: InputOf<Invoice>; entryIds: readonly string[] }> = (
  ledger,
  { invoice, entryIds },
  context,
) => {
  const invoiceId = invoice.id ?? context.newId();
  const saved = saveInvoice(ledger, invoice, { ...context, newId: () => invoiceId });
  if (!saved.ok) return saved;
  const steps: Step[] = [];
  const billed = new Set(entryIds);
  for (const id of billed) {
    const entry = ledger.timeEntries.get(id);
    if (!entry) return refuse('unknownRecord', { field: 'entryIds' });
    if (entry.clientId !== invoice.clientId) return refuse('invoiceOfOtherClient', { field: 'entryIds' });
    if (entry.invoiceId !== invoiceId) steps.push(put('timeEntries', changeFields(entry, { invoiceId }, context)));
  }
  const isPut = new Set(saved.value.map((step) => ('put' in step ? step.record.id : '')));
  for (const entry of ledger.timeEntries.values()) {
    if (entry.invoiceId !== invoiceId || billed.has(entry.id) || isPut.has(entry.id)) continue;
    steps.push(put('timeEntries', changeFields(entry, { invoiceId: undefined }, context)));
  }
  return ok([...saved.value, ...steps]);
};
