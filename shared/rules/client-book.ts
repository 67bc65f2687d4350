/** The records of one client, laid out so that their sums for any period are cheap. */
import type { Cost } from '../model/cost';
import type { Invoice } from '../model/invoice';
import type { CalendarDay } from '../units/calendar-day';
import type { ClientSums, RateQuestion } from './client-sums';
import { addSettlement, noSums } from './client-sums';
import type { HoursColumns, InvoicedDays } from './hours-columns';
import { createHoursColumns, sumHours, toDayNumber } from './hours-columns';
import type { InvoiceGroup, PaymentsOf, Settlement } from './invoice-group';
import { billsWork, joinInvoices, settleGroup, workDay } from './invoice-group';

export type ClientBook = {
  readonly hours: HoursColumns;
  readonly invoices: Map<string, Invoice>;
  readonly costs: Map<string, Cost>;
  /** Joined when first asked for; null again after a change of the client's invoices. */
  groups: InvoiceGroup[] | null;
};

export const createClientBook = (): ClientBook => ({
  hours: createHoursColumns(),
  invoices: new Map(),
  costs: new Map(),
  groups: null,
});

export const groupsOf = (book: ClientBook): InvoiceGroup[] => {
  book.groups ??= joinInvoices(book.invoices);
  return book.groups;
};

const never = Number.MAX_SAFE_INTEGER;

const invoicedDays = (book: ClientBook, asOf: CalendarDay): InvoicedDays => {
  const issued = new Array<number>(book.hours.invoiceNumbers.size).fill(never);
  let billedUntil = 0;
  for (const invoice of book.invoices.values()) {
    const number = book.hours.invoiceNumbers.get(invoice.id);
    if (number !== undefined) issued[number] = toDayNumber(invoice.issuedOn);
    if (invoice.issuedOn <= asOf && billsWork(invoice)) {
      billedUntil = Math.max(billedUntil, toDayNumber(workDay(invoice)));
    }
  }
  return { issued, billedUntil };
};

const isIn = (day: CalendarDay, { from, until }: RateQuestion): boolean =>
  (from === undefined || day >= from) && (until === undefined || day <= until);

/** Every sum that the rates of a client come from. */
export const sumClient = (book: ClientBook, paymentsOf: PaymentsOf, question: RateQuestion): ClientSums => {
  const sums = noSums();
  const { from, until, asOf } = question;
  const first = from === undefined ? 0 : toDayNumber(from);
  const last = until === undefined ? never : toDayNumber(until);
  Object.assign(sums, sumHours(book.hours, first, last, toDayNumber(asOf), invoicedDays(book, asOf)));
  const add = (settlement: Settlement): void => {
    if (isIn(workDay(settlement.head), question)) addSettlement(sums, settlement);
  };
  for (const group of groupsOf(book)) settleGroup(group, paymentsOf, asOf, add);
  for (const cost of book.costs.values()) {
    if (cost.date <= asOf && isIn(cost.date, question)) sums.costsCents += cost.netCents;
  }
  return sums;
};
