import type { Change, Step } from '../model/change';
import type { Invoice } from '../model/invoice';
import type { Ledger } from '../model/ledger';
import type { InputOf } from '../model/record';
import type { TimeEntry } from '../model/time-entry';
import { ok, refuse } from '../result';
import type { CalendarDay } from '../units/calendar-day';
import { billsWork, workDay } from './invoice-group';
import { invoicedHours } from './invoiced-hours';
import type { Rule, RuleContext } from './rule';
import { saveInvoice } from './save-invoice';
import { changeFields, put } from './steps';

const savedId = (invoice: InputOf<Invoice>, change: Change): string | undefined => {
  if (invoice.id !== undefined) return invoice.id;
  for (const step of change) if ('put' in step && step.put === 'invoices') return step.record.id;
  return undefined;
};

/** The earliest invoice of the client, no credit note, that reaches to a day. */
const invoiceOn = (ledger: Ledger, clientId: string): ((day: CalendarDay) => string | undefined) => {
  const own = [...ledger.invoices.values()]
    .filter((invoice) => invoice.clientId === clientId && billsWork(invoice))
    .sort((a, b) => (workDay(a) < workDay(b) ? -1 : 1));
  return (day) => own.find((invoice) => workDay(invoice) >= day)?.id;
};

/**
 * As soon as one entry of a client names an invoice, those that name none no longer count as invoiced by their date.
 * So what counts that way now is put on the invoice that it was counted under; nothing turns up as open by surprise.
 */
const keepInvoicedByDate = (
  ledger: Ledger,
  clientId: string,
  billed: ReadonlySet<string>,
  context: RuleContext,
): Step[] => {
  const own = [...ledger.timeEntries.values()].filter((entry) => entry.clientId === clientId);
  if (own.some((entry) => entry.invoiceId !== undefined)) return [];
  const isInvoiced = invoicedHours(ledger);
  const onDay = invoiceOn(ledger, clientId);
  return own.flatMap((entry) => {
    const invoiceId = !billed.has(entry.id) && isInvoiced(entry) ? onDay(entry.date) : undefined;
    return invoiceId === undefined ? [] : [put('timeEntries', changeFields(entry, { invoiceId }, context))];
  });
};

const billable = (ledger: Ledger, clientId: string, id: string): TimeEntry | null => {
  const entry = ledger.timeEntries.get(id);
  return entry?.clientId === clientId && entry.billable ? entry : null;
};

/**
 * Saves an invoice and puts exactly these entries on it: others that were on it come off.
 * Refuses what `saveInvoice` refuses, and an entry that is unknown, not billable or of another client.
 */
export const billHours: Rule<{ invoice: InputOf<Invoice>; entryIds: readonly string[] }> = (ledger, input, context) => {
  const { invoice, entryIds } = input;
  const saved = saveInvoice(ledger, invoice, context);
  if (!saved.ok) return saved;
  const invoiceId = savedId(invoice, saved.value);
  if (invoiceId === undefined) return refuse('unknownInvoice');
  const billed = new Set(entryIds);
  const steps: Step[] = [];
  for (const id of billed) {
    const entry = billable(ledger, invoice.clientId, id);
    if (!entry) return refuse('unknownRecord', { field: 'entryIds' });
    if (entry.invoiceId !== invoiceId) steps.push(put('timeEntries', changeFields(entry, { invoiceId }, context)));
  }
  for (const entry of ledger.timeEntries.values()) {
    if (entry.invoiceId !== invoiceId || billed.has(entry.id) || entry.clientId !== invoice.clientId) continue;
    steps.push(put('timeEntries', changeFields(entry, { invoiceId: undefined }, context)));
  }
  const kept = billed.size > 0 ? keepInvoicedByDate(ledger, invoice.clientId, billed, context) : [];
  return ok([...saved.value, ...kept, ...steps]);
};
