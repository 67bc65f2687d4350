import { ok, refuse } from '../result';
import type { CalendarDay } from '../units/calendar-day';
import { invoiceStanding, whenever } from './invoice-standing';
import type { Rule } from './rule';
import { refuseFactDay } from './sensible-day';
import { changeFields, put } from './steps';

/**
 * Writes off what is open on an invoice on day `on`, or takes the write-off away (`null`). A joined credit note stands
 * for its invoice. Refuses an unknown invoice, a day before the invoice's own, and one on which nothing was open.
 */
export const writeOff: Rule<{ id: string; on: CalendarDay | null }> = (ledger, { id, on }, context) => {
  const headId = invoiceStanding(ledger, id, whenever)?.invoiceId;
  const invoice = headId === undefined ? undefined : ledger.invoices.get(headId);
  if (!invoice) return refuse('unknownInvoice');
  if (invoice.writtenOffOn === (on ?? undefined)) return ok([]);
  if (on !== null) {
    const oddDay = refuseFactDay(on, context.today, 'on');
    if (oddDay) return oddDay;
    if (on < invoice.issuedOn) return refuse('writtenOffBeforeIssued', { field: 'on' });
    const standing = invoiceStanding(ledger, id, on);
    if (!standing || standing.grossCents <= standing.receivedCents) return refuse('nothingOpen', { field: 'on' });
  }
  return ok([put('invoices', changeFields(invoice, { writtenOffOn: on ?? undefined }, context))]);
};
