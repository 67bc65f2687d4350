/** Which hours are invoiced already: by name, or for a client none of whose entries names an invoice, by date. */
import type { Ledger } from '../model/ledger';
import type { TimeEntry } from '../model/time-entry';
import type { CalendarDay } from '../units/calendar-day';
import { billsWork, workDay } from './invoice-group';

/**
 * Reads the ledger once and answers for any of its entries. Hours that are not billable are never invoiced.
 * By name: an invoice of the same client that is in the ledger. By date: on or before the latest `workUntil ?? issuedOn` among the client's invoices. A credit note bills no work.
 */
export const invoicedHours = (ledger: Ledger): ((entry: TimeEntry) => boolean) => {
  const named = new Set<string>();
  for (const entry of ledger.timeEntries.values()) if (entry.invoiceId !== undefined) named.add(entry.clientId);
  const billedUntil = new Map<string, CalendarDay>();
  for (const invoice of ledger.invoices.values()) {
    if (!billsWork(invoice)) continue;
    const day = workDay(invoice);
    if (day > (billedUntil.get(invoice.clientId) ?? '')) billedUntil.set(invoice.clientId, day);
  }
  const invoiceClient = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : ledger.invoices.get(id)?.clientId;
  return (entry) => {
    if (!entry.billable) return false;
    if (named.has(entry.clientId)) return invoiceClient(entry.invoiceId) === entry.clientId;
    return entry.date <= (billedUntil.get(entry.clientId) ?? '');
  };
};
