import { ok, refuse } from '../result';
import type { CalendarDay } from '../units/calendar-day';
import { invoiceStanding, whenever } from './invoice-standing';
import type { Rule } from './rule';
import { refuseFactDay } from './sensible-day';
import { put } from './steps';

/**
 * Records one payment of what is still open, credit notes joined; for a credit note that stands alone, the refund.
 * Refuses an unknown invoice, one on which nothing is open, and an odd year.
 */
export const markPaid: Rule<{ id: string; receivedOn: CalendarDay }> = (ledger, { id, receivedOn }, context) => {
  const standing = invoiceStanding(ledger, id, whenever);
  if (!standing) return refuse('unknownInvoice');
  const oddDay = refuseFactDay(receivedOn, context.today, 'receivedOn');
  if (oddDay) return oddDay;
  const { grossCents, receivedCents, invoiceId } = standing;
  const open = grossCents - receivedCents;
  const isSettled = grossCents < 0 ? open === 0 : open <= 0;
  if (isSettled) return refuse('nothingOpen');
  const stamps = { createdAt: context.now, changedAt: context.now };
  return ok([put('payments', { id: context.newId(), invoiceId, receivedOn, grossCents: open, ...stamps })]);
};
