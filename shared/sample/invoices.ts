/** Bills the work of a client, and lets the invoices end as its story tells. */
import type { Invoice, Payment } from '../model/invoice';
import type { TimeEntry } from '../model/time-entry';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, addMonths, monthOf } from '../units/calendar-day';
import { divideHalfEven } from '../units/money';
import type { Random } from './random';
import { createRandom } from './random';
import type { Ending, Story } from './story';

export type Books = { timeEntries: TimeEntry[]; invoices: Invoice[]; payments: Payment[] };

/** Numbers come last: they follow the date of issue across all clients. */
const unnumbered = '-';

const vatOn = (netCents: number, percent: number): number => divideHalfEven(netCents * percent, 100);

type Bill = { workUntil: CalendarDay; netCents: number; entries: readonly TimeEntry[] };

const monthEnd = (month: string): CalendarDay => addDays(addMonths(`${month}-01`, 1), -1);

/** Every full month in its own bill: the billable hours at the agreed rate. */
const monthlyBills = (story: Story, work: readonly TimeEntry[]): Bill[] => {
  const months = new Map<string, TimeEntry[]>();
  for (const entry of work) {
    if (!entry.billable) continue;
    const month = monthOf(entry.date);
    const sameMonth = months.get(month);
    if (sameMonth) sameMonth.push(entry);
    else months.set(month, [entry]);
  }
  const rate = story.client.agreedCentsPerHour ?? 0;
  return [...months].map(([month, entries]) => ({
    workUntil: monthEnd(month),
    entries,
    netCents: divideHalfEven(entries.reduce((sum, entry) => sum + entry.minutes, 0) * rate, 60),
  }));
};

const fixedBills = (story: Story, work: readonly TimeEntry[], today: CalendarDay): Bill[] => {
  const thisMonth = `${today.slice(0, 8)}01`;
  let from = '0000-00-00';
  return (story.fixedPrices ?? []).map(({ monthsAgo, netCents }) => {
    const workUntil = monthEnd(monthOf(addMonths(thisMonth, -monthsAgo)));
    const entries = work.filter((entry) => entry.billable && entry.date > from && entry.date <= workUntil);
    from = workUntil;
    return { workUntil, netCents, entries };
  });
};

const payment = (invoice: Invoice, part: string, receivedOn: CalendarDay, grossCents: number): Payment => ({
  id: `payment-${invoice.id.slice('invoice-'.length)}${part}`,
  invoiceId: invoice.id,
  receivedOn,
  grossCents,
});

const creditNote = (invoice: Invoice, percent: number, daysAfter: number, vatPercent: number): Invoice => {
  const netCents = -divideHalfEven(invoice.netCents * percent, 100);
  const issuedOn = addDays(invoice.issuedOn, daysAfter);
  return {
    id: `${invoice.id}-credit`,
    clientId: invoice.clientId,
    number: unnumbered,
    issuedOn,
    dueOn: issuedOn,
    netCents,
    vatCents: vatOn(netCents, vatPercent),
    ...(invoice.workUntil === undefined ? {} : { workUntil: invoice.workUntil }),
    creditOf: invoice.id,
  };
};

const gross = (invoice: Invoice): number => invoice.netCents + invoice.vatCents;

/** What came after the invoice: its payments, credit note or write-off, as far as `today` knows of them. */
const endInvoice = (invoice: Invoice, ending: Ending, story: Story, random: Random, today: CalendarDay) => {
  const days = random.between(story.paysAfter);
  const paidOn = addDays(invoice.issuedOn, ending === 'late' ? days + 20 : days);
  const credited = ending === 'corrected' || ending === 'refunded';
  const credit = credited ? creditNote(invoice, ending === 'corrected' ? 10 : 25, 6, story.vatPercent) : null;
  const payments: Payment[] = [];
  if (ending === 'half') payments.push(payment(invoice, '', paidOn, divideHalfEven(gross(invoice), 2)));
  if (ending === 'paid' || ending === 'late' || ending === 'refunded')
    payments.push(payment(invoice, '', paidOn, gross(invoice)));
  if (credit && ending === 'corrected') payments.push(payment(invoice, '', paidOn, gross(invoice) + gross(credit)));
  if (credit && ending === 'refunded') payments.push(payment(credit, '', addDays(credit.issuedOn, 3), gross(credit)));
  const writtenOffOn = addDays(invoice.dueOn, 90);
  return {
    invoices: [
      ending === 'writtenOff' && writtenOffOn <= today ? { ...invoice, writtenOffOn } : invoice,
      ...(credit && credit.issuedOn <= today ? [credit] : []),
    ],
    payments: payments.filter(({ receivedOn }) => receivedOn <= today),
  };
};

export const writeInvoices = (story: Story, work: readonly TimeEntry[], today: CalendarDay, seed: string): Books => {
  const random = createRandom(`${seed}/${story.key}/invoices`);
  const billed = new Map<string, string>();
  const books: Books = { timeEntries: [], invoices: [], payments: [] };
  const bills = story.fixedPrices ? fixedBills(story, work, today) : monthlyBills(story, work);
  bills.forEach((bill, index) => {
    const issuedOn = addDays(bill.workUntil, random.between([1, 3]));
    if (issuedOn > today || bill.netCents === 0) return;
    const id = `invoice-${story.key}-${index + 1}`;
    const invoice: Invoice = {
      id,
      clientId: `client-${story.key}`,
      number: unnumbered,
      issuedOn,
      dueOn: addDays(issuedOn, story.client.paymentTermDays),
      netCents: bill.netCents,
      vatCents: vatOn(bill.netCents, story.vatPercent),
      workUntil: bill.workUntil,
    };
    for (const entry of bill.entries) billed.set(entry.id, id);
    const ended = endInvoice(invoice, story.endings?.[index] ?? 'paid', story, random, today);
    books.invoices.push(...ended.invoices);
    books.payments.push(...ended.payments);
  });
  books.timeEntries = work.map((entry) => {
    const invoiceId = billed.get(entry.id);
    return invoiceId === undefined ? entry : { ...entry, invoiceId };
  });
  return books;
};

/** '2026-014': one row of numbers a year, in the order of issue. */
export const numberInvoices = (invoices: readonly Invoice[]): Invoice[] => {
  const sorted = [...invoices].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0));
  const last = new Map<string, number>();
  return sorted.map((invoice) => {
    const year = invoice.issuedOn.slice(0, 4);
    const next = (last.get(year) ?? 0) + 1;
    last.set(year, next);
    return { ...invoice, number: `${year}-${String(next).padStart(3, '0')}` };
  });
};
