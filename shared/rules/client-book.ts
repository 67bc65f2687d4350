/** The records of one client, laid out so that their sums for any period are cheap. */
import type { Cost } from '../model/cost';
import type { Invoice } from '../model/invoice';
import type { ClientSums, RateQuestion } from './client-sums';
import { addSettlement, noSums } from './client-sums';
import type { DayNumber } from './day-number';
import { never, toDayNumber } from './day-number';
import type { HoursColumns, InvoicedDays } from './hours-columns';
import { createHoursColumns, sumHours } from './hours-columns';
import type { InvoiceGroup, PaymentsOf } from './invoice-group';
import { billsWork, joinInvoices, settleGroup } from './invoice-group';

export type ClientBook = {
  readonly hours: HoursColumns;
  readonly invoices: Map<string, Invoice>;
  readonly costs: Map<string, Cost>;
  readonly paymentsOf: PaymentsOf;
  /** Joined when first asked for; null again after a change of the client's invoices or payments. */
  groups: InvoiceGroup[] | null;
};

export const createClientBook = (paymentsOf: PaymentsOf): ClientBook => ({
  hours: createHoursColumns(),
  invoices: new Map(),
  costs: new Map(),
  paymentsOf,
  groups: null,
});

export const groupsOf = (book: ClientBook): InvoiceGroup[] => {
  book.groups ??= joinInvoices(book.invoices, book.paymentsOf);
  return book.groups;
};

const invoicedDays = ({ hours, invoices }: ClientBook, groups: InvoiceGroup[], asOf: DayNumber): InvoicedDays => {
  const issued: DayNumber[] = [];
  for (const id of hours.invoiceNumbers.keys()) {
    const invoice = invoices.get(id);
    issued.push(invoice ? toDayNumber(invoice.issuedOn) : never);
  }
  let billedUntil = 0;
  for (const { head } of groups) {
    if (head.issued <= asOf && head.work > billedUntil && billsWork(head.invoice)) billedUntil = head.work;
  }
  return { issued, billedUntil };
};

/** Every sum that the rates of a client come from. */
export const sumClient = (book: ClientBook, { from, until, asOf }: RateQuestion): ClientSums => {
  const first = from === undefined ? 0 : toDayNumber(from);
  const last = until === undefined ? never : toDayNumber(until);
  const known = toDayNumber(asOf);
  const groups = groupsOf(book);
  const sums = noSums();
  Object.assign(sums, sumHours(book.hours, first, last, known, invoicedDays(book, groups, known)));
  for (const group of groups) {
    settleGroup(group, known, (settlement) => {
      const { work } = settlement.head;
      if (work >= first && work <= last) addSettlement(sums, settlement);
    });
  }
  for (const cost of book.costs.values()) {
    const day = toDayNumber(cost.date);
    if (day <= known && day >= first && day <= last) sums.costsCents += cost.netCents;
  }
  return sums;
};
