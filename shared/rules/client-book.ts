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
  /** The day on which each invoice that an entry names was issued, by the number that the columns gave it. */
  issued: DayNumber[];
};

export const createClientBook = (paymentsOf: PaymentsOf): ClientBook => ({
  hours: createHoursColumns(),
  invoices: new Map(),
  costs: new Map(),
  paymentsOf,
  groups: null,
  issued: [],
});

export const groupsOf = (book: ClientBook): InvoiceGroup[] => {
  if (book.groups === null) {
    book.groups = joinInvoices(book.invoices, book.paymentsOf);
    book.issued = [];
  }
  return book.groups;
};

const issuedDays = (book: ClientBook): DayNumber[] => {
  const { issued, invoices, hours } = book;
  if (issued.length !== hours.invoiceNumbers.size) {
    book.issued = Array.from(hours.invoiceNumbers.keys(), (id) => {
      const invoice = invoices.get(id);
      return invoice ? toDayNumber(invoice.issuedOn) : never;
    });
  }
  return book.issued;
};

/** What tells the hours that are invoiced on `asOf` from those that are not. */
export const invoicedDays = (book: ClientBook, groups: readonly InvoiceGroup[], asOf: DayNumber): InvoicedDays => {
  let billedUntil = 0;
  for (const { head } of groups) {
    if (head.issued <= asOf && head.work > billedUntil && billsWork(head.invoice)) billedUntil = head.work;
  }
  return { issued: issuedDays(book), billedUntil };
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
