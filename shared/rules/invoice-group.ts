/** An invoice with the credit notes that take it back, as one: net, VAT, gross and payments are summed. */
import type { Invoice, Payment } from '../model/invoice';
import type { CalendarDay } from '../units/calendar-day';
import type { Cents } from '../units/money';
import { multiplyDivide } from '../units/money';

export type InvoiceGroup = { readonly head: Invoice; readonly creditNotes: readonly Invoice[] };

/** How a group stands on a day. All cents; `open` and `creditOwed` are never both there. */
export type Settlement = {
  head: Invoice;
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

/** The invoice that `invoice` is joined to: one of the same client that is itself no credit note of another. */
export const creditedInvoice = (
  invoice: Invoice,
  invoices: { get: (id: string) => Invoice | undefined },
): Invoice | null => {
  const credited = invoice.creditOf === undefined ? undefined : invoices.get(invoice.creditOf);
  const joins = credited && credited.creditOf === undefined && credited.clientId === invoice.clientId;
  return joins ? credited : null;
};

/** Joins credit notes to their invoices; one that names none stands alone. */
export const joinInvoices = (invoices: ReadonlyMap<string, Invoice>): InvoiceGroup[] => {
  const groups = new Map<string, { head: Invoice; creditNotes: Invoice[] }>();
  const joined: [Invoice, Invoice][] = [];
  for (const invoice of invoices.values()) {
    const credited = creditedInvoice(invoice, invoices);
    if (credited) joined.push([credited, invoice]);
    else groups.set(invoice.id, { head: invoice, creditNotes: [] });
  }
  for (const [credited, creditNote] of joined) groups.get(credited.id)?.creditNotes.push(creditNote);
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

const settle = (
  head: Invoice,
  creditNotes: readonly Invoice[],
  paymentsOf: PaymentsOf,
  asOf: CalendarDay,
): Settlement => {
  let netCents = 0;
  let vatCents = 0;
  let receivedCents = 0;
  const add = (invoice: Invoice): void => {
    if (invoice.issuedOn > asOf) return;
    netCents += invoice.netCents;
    vatCents += invoice.vatCents;
    for (const payment of paymentsOf(invoice.id)) {
      if (payment.receivedOn <= asOf) receivedCents += payment.grossCents;
    }
  };
  add(head);
  for (const creditNote of creditNotes) add(creditNote);
  const grossCents = netCents + vatCents;
  const receivedNetCents = receivedNet(netCents, grossCents, receivedCents);
  const isWrittenOff = head.writtenOffOn !== undefined && head.writtenOffOn <= asOf;
  return {
    head,
    netCents,
    grossCents,
    receivedCents,
    receivedNetCents,
    openNetCents: netCents - receivedNetCents,
    isWrittenOff,
    isOverdue: !isWrittenOff && receivedCents < grossCents && asOf > head.dueOn,
  };
};

/**
 * How a group stands as of a day, given to `each`; nothing dated later counts. A credit note that is older than its
 * invoice stands alone until that is there.
 */
export const settleGroup = (
  group: InvoiceGroup,
  paymentsOf: PaymentsOf,
  asOf: CalendarDay,
  each: (settlement: Settlement) => void,
): void => {
  if (group.head.issuedOn <= asOf) {
    each(settle(group.head, group.creditNotes, paymentsOf, asOf));
    return;
  }
  for (const creditNote of group.creditNotes) {
    if (creditNote.issuedOn <= asOf) each(settle(creditNote, [], paymentsOf, asOf));
  }
};

/** The day that puts a group in a period: the last day of the work it bills, else its date. */
export const workDay = (invoice: Invoice): CalendarDay => invoice.workUntil ?? invoice.issuedOn;

/** A credit note bills no work, so it never makes hours invoiced. */
export const billsWork = (invoice: Invoice): boolean => invoice.creditOf === undefined && invoice.netCents >= 0;
