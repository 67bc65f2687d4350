/** What happened to the invoices of a client, each on its own day. */
import type { Invoice, Payment } from '../model/invoice';
import type { Ledger } from '../model/ledger';
import type { CalendarDay } from '../units/calendar-day';
import { daysBetween } from '../units/calendar-day';
import type { Cents } from '../units/money';
import { toDayNumber } from './day-number';
import type { InvoiceGroup } from './invoice-group';
import { billsWork, joinInvoices, settleGroup } from './invoice-group';
import type { TimelineItem } from './timeline-item';

const grossOf = ({ netCents, vatCents }: Invoice): Cents => netCents + vatCents;

/** What was not received at the end of a day, VAT included: credit notes and payments up to that day taken off. */
const restOn = (group: InvoiceGroup, day: CalendarDay): Cents => {
  let rest = 0;
  settleGroup(group, toDayNumber(day), ({ grossCents, receivedCents }) => {
    rest += grossCents - receivedCents;
  });
  return rest;
};

const issued = (invoice: Invoice, credited: Invoice | null): TimelineItem => {
  const common = { key: `invoice ${invoice.id}`, date: invoice.issuedOn, invoice, cents: grossOf(invoice) };
  if (billsWork(invoice)) return { ...common, kind: 'invoice' };
  return { ...common, kind: 'creditNote', credited: credited?.number ?? null };
};

const paid = (payment: Payment, invoice: Invoice, group: InvoiceGroup): TimelineItem => {
  const common = { key: `payment ${payment.id}`, date: payment.receivedOn, payment, invoice };
  const cents = payment.grossCents;
  if (cents < 0) return { ...common, kind: 'refund', cents: -cents };
  const daysLate = Math.max(0, daysBetween(group.head.invoice.dueOn, payment.receivedOn));
  return { ...common, kind: 'payment', cents, daysLate, isRest: restOn(group, payment.receivedOn) <= 0 };
};

const ofGroup = (group: InvoiceGroup, paymentsOf: (id: string) => readonly Payment[], asOf: CalendarDay) => {
  const { invoice } = group.head;
  const { dueOn, writtenOffOn } = invoice;
  const items = [issued(invoice, null), ...group.creditNotes.map((note) => issued(note.invoice, invoice))];
  const isAsked = billsWork(invoice);
  const isLost = writtenOffOn !== undefined && writtenOffOn <= dueOn;
  const openCents = isAsked && dueOn < asOf && !isLost ? restOn(group, dueOn) : 0;
  if (openCents > 0) items.push({ key: `unpaid ${invoice.id}`, date: dueOn, kind: 'unpaid', invoice, openCents });
  for (const member of [invoice, ...group.creditNotes.map((note) => note.invoice)]) {
    for (const payment of paymentsOf(member.id)) items.push(paid(payment, member, group));
  }
  if (isAsked && writtenOffOn !== undefined) {
    const cents = Math.max(0, restOn(group, writtenOffOn));
    items.push({ key: `writtenOff ${invoice.id}`, date: writtenOffOn, kind: 'writtenOff', invoice, cents });
  }
  return items;
};

/** Issued, unpaid on the due day, paid with days late, refunded, written off, credited; in the order of the ledger. */
export const moneyItems = (ledger: Ledger, clientId: string, asOf: CalendarDay): TimelineItem[] => {
  const invoices = new Map<string, Invoice>();
  for (const invoice of ledger.invoices.values()) if (invoice.clientId === clientId) invoices.set(invoice.id, invoice);
  const payments = new Map<string, Payment[]>();
  for (const payment of ledger.payments.values()) {
    if (!invoices.has(payment.invoiceId)) continue;
    const list = payments.get(payment.invoiceId);
    if (list) list.push(payment);
    else payments.set(payment.invoiceId, [payment]);
  }
  const paymentsOf = (id: string): readonly Payment[] => payments.get(id) ?? [];
  return joinInvoices(invoices, paymentsOf).flatMap((group) => ofGroup(group, paymentsOf, asOf));
};
