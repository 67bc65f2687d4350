/** What happened with a client, newest first: hours, invoices, payments and costs in one list. */
import type { Ledger } from '../../../shared/model/ledger';
import type { Activity } from '../../../shared/model/time-entry';
import { openAmounts } from '../../../shared/rules/invoice-standing';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { addDays } from '../../../shared/units/calendar-day';

export type Happening = { id: string; date: CalendarDay } & (
  | { kind: 'hours'; activity: Activity; note: string; minutes: number }
  | { kind: 'invoice' | 'payment'; number: string; cents: number }
  | { kind: 'late'; number: string; daysLate: number; cents: number }
  | { kind: 'cost'; note: string; cents: number }
);

const byDate = (one: Happening, other: Happening): number =>
  one.date < other.date ? 1 : one.date > other.date ? -1 : 0;

const hoursOf = (ledger: Ledger, clientId: string): Happening[] => {
  const hours: Happening[] = [];
  for (const { clientId: owner, id, date, activity, note = '', minutes } of ledger.timeEntries.values()) {
    if (owner === clientId) hours.push({ kind: 'hours', id, date, activity, note, minutes });
  }
  return hours;
};

const moneyOf = (ledger: Ledger, clientId: string, asOf: CalendarDay): Happening[] => {
  const money: Happening[] = [];
  for (const { clientId: owner, id, issuedOn, number, netCents, vatCents } of ledger.invoices.values()) {
    if (owner === clientId) money.push({ kind: 'invoice', id, date: issuedOn, number, cents: netCents + vatCents });
  }
  for (const { id, invoiceId, receivedOn, grossCents } of ledger.payments.values()) {
    const invoice = ledger.invoices.get(invoiceId);
    if (invoice?.clientId !== clientId) continue;
    money.push({ kind: 'payment', id, date: receivedOn, number: invoice.number, cents: grossCents });
  }
  for (const { invoiceId, dueOn, number, daysLate, openCents } of openAmounts(ledger, asOf, clientId)) {
    if (daysLate === 0) continue;
    money.push({ kind: 'late', id: `late-${invoiceId}`, date: addDays(dueOn, 1), number, daysLate, cents: openCents });
  }
  for (const { clientId: owner, id, date, note = '', netCents } of ledger.costs.values()) {
    if (owner === clientId) money.push({ kind: 'cost', id, date, note, cents: netCents });
  }
  return money;
};

/** The last `count` happenings up to and including `asOf`. Within a day what was written down last comes first. */
export const latestOf = (ledger: Ledger, clientId: string, asOf: CalendarDay, count: number): Happening[] =>
  [...hoursOf(ledger, clientId), ...moneyOf(ledger, clientId, asOf)]
    .reverse()
    .filter(({ date }) => date <= asOf)
    .sort(byDate)
    .slice(0, count);
