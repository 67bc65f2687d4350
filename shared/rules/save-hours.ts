import type { InputOf } from '../model/record';
import type { TimeEntry } from '../model/time-entry';
import { longestEntry } from '../model/time-entry';
import { refuse } from '../result';
import type { Rule } from './rule';
import { refuseFactDay } from './sensible-day';
import { saveRecord } from './steps';

/** Saves a time entry. Refuses an unknown client, an invoice of someone else, no time, over 24 hours, an odd year. */
export const saveHours: Rule<InputOf<TimeEntry>> = (ledger, input, context) => {
  if (!ledger.clients.has(input.clientId)) return refuse('unknownClient', { field: 'clientId' });
  if (input.minutes <= 0) return refuse('entryEmpty', { field: 'minutes' });
  if (input.minutes > longestEntry) return refuse('entryTooLong', { field: 'minutes' });
  const oddDay = refuseFactDay(input.date, context.today, 'date');
  if (oddDay) return oddDay;
  if (input.invoiceId !== undefined) {
    const invoice = ledger.invoices.get(input.invoiceId);
    if (!invoice) return refuse('unknownInvoice', { field: 'invoiceId' });
    if (invoice.clientId !== input.clientId) return refuse('invoiceOfOtherClient', { field: 'invoiceId' });
  }
  return saveRecord(ledger, 'timeEntries', input, context);
};
