import type { Client } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { CalendarDay } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import { multiplyDivide } from '../units/money';
import { invoicedHours } from './invoiced-hours';

/** Net cents at the agreed rate; null without one. */
export type NotInvoiced = { minutes: Minutes; cents: Cents | null };

/** Billable hours of the client up to a day that are on no invoice, and what they come to: net, rounded half to even. */
export const notInvoiced = (ledger: Ledger, client: Client, until: CalendarDay): NotInvoiced => {
  const isInvoiced = invoicedHours(ledger);
  let minutes = 0;
  for (const entry of ledger.timeEntries.values()) {
    if (entry.clientId !== client.id || !entry.billable || entry.date > until || isInvoiced(entry)) continue;
    minutes += entry.minutes;
  }
  const rate = client.agreedCentsPerHour;
  return { minutes, cents: rate === undefined ? null : multiplyDivide(rate, minutes, 60) };
};
