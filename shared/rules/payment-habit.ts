/** In how many days a client usually pays. */
import { daysBetween } from '../units/calendar-day';
import type { Cents } from '../units/money';
import { fromDayNumber } from './day-number';
import type { Evidence } from './measure';
import type { PaymentHabit } from './signal';

type Paid = { on: string; days: number; cents: Cents };

const meanDays = (parts: readonly Paid[]): number => {
  const weight = parts.reduce((sum, { cents }) => sum + cents, 0);
  return parts.reduce((sum, { days, cents }) => sum + days * cents, 0) / weight;
};

const quarterOf = (day: string): string => {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
};

const byQuarter = (parts: readonly Paid[]): PaymentHabit['trend'] => {
  const quarters = new Map<string, Paid[]>();
  for (const part of parts) {
    const from = quarterOf(part.on);
    const list = quarters.get(from);
    if (list) list.push(part);
    else quarters.set(from, [part]);
  }
  return [...quarters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, list]) => ({ from, meanDays: meanDays(list) }));
};

/** Days from the invoice date to the payment, weighed by amount; money that came before its invoice counts as 0 days. */
export const paymentHabit = ({ payments }: Evidence): PaymentHabit | null => {
  const parts: Paid[] = [];
  let paidInvoices = 0;
  for (const { paid, restCents, issuedOn } of payments) {
    if (paid.length > 0 && restCents === 0) paidInvoices += 1;
    for (const { day, cents } of paid) {
      const on = fromDayNumber(day);
      parts.push({ on, cents, days: Math.max(0, daysBetween(issuedOn, on)) });
    }
  }
  if (parts.length === 0) return null;
  const usual = meanDays(parts);
  // Whole numbers as long as possible: the order of the invoices then makes no difference in the last digit.
  const meanSquare = meanDays(parts.map((part) => ({ ...part, days: part.days ** 2 })));
  const spreadDays = Math.sqrt(Math.max(0, meanSquare - usual ** 2));
  return { meanDays: usual, spreadDays, paidInvoices, trend: byQuarter(parts) };
};
