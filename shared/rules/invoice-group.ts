/** An invoice with the credit notes that take it back, as one: net, VAT, gross and payments are summed. */
import type { Invoice, Payment } from '../model/invoice';
import type { CalendarDay } from '../units/calendar-day';
import type { Cents } from '../units/money';
import { multiplyDivide } from '../units/money';
import type { DayNumber } from './day-number';
import { never, toDayNumber } from './day-number';

/** An invoice with what was paid on it, its days as numbers. */
export type PaidInvoice = {
  readonly invoice: Invoice;
  readonly issued: DayNumber;
  readonly due: DayNumber;
  /** The day that puts it in a period. */
  readonly work: DayNumber;
  /** `never` for one that is not written off. */
  readonly writtenOff: DayNumber;
  readonly payments: readonly { readonly day: DayNumber; readonly cents: Cents }[];
};

export type InvoiceGroup = { readonly head: PaidInvoice; readonly creditNotes: readonly PaidInvoice[] };

/** How a group stands on a day; all in cents. */
export type Settlement = {
  head: PaidInvoice;
  netCents: Cents;
  grossCents: Cents;
  /** Gross received, refunds taken off. */
  receivedCents: Cents;
  receivedNetCents: Cents;
  openNetCents: Cents;
  isWrittenOff: boolean;
  isOverdue: boolean;
};

export type PaymentsOf = (invoiceId: string) => Iterable<Payment>;

/** The last day of the work that an invoice bills, else its date. */
export const workDay = (invoice: Invoice): CalendarDay => invoice.workUntil ?? invoice.issuedOn;

/** A credit note bills no work, so it never makes hours invoiced. */
export const billsWork = (invoice: Invoice): boolean => invoice.creditOf === undefined && invoice.netCents >= 0;

/** The invoice that `invoice` is joined to: one of the same client that is itself no credit note of another. */
export const creditedInvoice = (
  invoice: Invoice,
  invoices: { get: (id: string) => Invoice | undefined },
): Invoice | null => {
  const credited = invoice.creditOf === undefined ? undefined : invoices.get(invoice.creditOf);
  const joins = credited && credited.creditOf === undefined && credited.clientId === invoice.clientId;
  return joins ? credited : null;
};

const withPayments = (invoice: Invoice, paymentsOf: PaymentsOf): PaidInvoice => ({
  invoice,
  issued: toDayNumber(invoice.issuedOn),
  due: toDayNumber(invoice.dueOn),
  work: toDayNumber(workDay(invoice)),
  writtenOff: invoice.writtenOffOn === undefined ? never : toDayNumber(invoice.writtenOffOn),
  payments: Array.from(paymentsOf(invoice.id), ({ receivedOn, grossCents }) => ({
    day: toDayNumber(receivedOn),
    cents: grossCents,
  })),
});

/** Joins credit notes to their invoices; one that names none stands alone. */
export const joinInvoices = (invoices: ReadonlyMap<string, Invoice>, paymentsOf: PaymentsOf): InvoiceGroup[] => {
  const groups = new Map<string, { head: PaidInvoice; creditNotes: PaidInvoice[] }>();
  const joined: { creditNote: Invoice; credited: Invoice }[] = [];
  for (const invoice of invoices.values()) {
    const credited = creditedInvoice(invoice, invoices);
    if (credited) joined.push({ creditNote: invoice, credited });
    else groups.set(invoice.id, { head: withPayments(invoice, paymentsOf), creditNotes: [] });
  }
  for (const { creditNote, credited } of joined) {
    groups.get(credited.id)?.creditNotes.push(withPayments(creditNote, paymentsOf));
  }
  return [...groups.values()];
};

/**
 * The part of net that was received: in proportion to gross, rounded once, never more than net. Where net and gross
 * have no common sign (a VAT-only remainder, a group credited to 0) there is nothing to share out: net stands.
 */
export const receivedNet = (net: Cents, gross: Cents, received: Cents): Cents => {
  const isProportional = (net > 0 && gross > 0) || (net < 0 && gross < 0);
  return !isProportional || received >= gross ? net : multiplyDivide(received, net, gross);
};

const receivedBy = (asOf: DayNumber, { payments }: PaidInvoice): Cents => {
  let cents = 0;
  for (const payment of payments) if (payment.day <= asOf) cents += payment.cents;
  return cents;
};

const settle = (head: PaidInvoice, creditNotes: readonly PaidInvoice[], asOf: DayNumber): Settlement => {
  let { netCents, vatCents } = head.invoice;
  let receivedCents = receivedBy(asOf, head);
  for (const creditNote of creditNotes) {
    if (creditNote.issued > asOf) continue;
    netCents += creditNote.invoice.netCents;
    vatCents += creditNote.invoice.vatCents;
    receivedCents += receivedBy(asOf, creditNote);
  }
  const grossCents = netCents + vatCents;
  const receivedNetCents = receivedNet(netCents, grossCents, receivedCents);
  const isWrittenOff = head.writtenOff <= asOf;
  return {
    head,
    netCents,
    grossCents,
    receivedCents,
    receivedNetCents,
    openNetCents: netCents - receivedNetCents,
    isWrittenOff,
    isOverdue: !isWrittenOff && receivedCents < grossCents && asOf > head.due,
  };
};

/**
 * How a group stands as of a day, given to `each`; nothing dated later counts. A credit note that is older than its
 * invoice stands alone until that is there.
 */
export const settleGroup = (
  { head, creditNotes }: InvoiceGroup,
  asOf: DayNumber,
  each: (settlement: Settlement) => void,
): void => {
  if (head.issued <= asOf) each(settle(head, creditNotes, asOf));
  else for (const creditNote of creditNotes) if (creditNote.issued <= asOf) each(settle(creditNote, [], asOf));
};
