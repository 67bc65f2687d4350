/** What is received and open on an invoice, and how late it is. */
import type { Invoice, Payment } from '../model/invoice';
import type { Ledger } from '../model/ledger';
import type { CalendarDay } from '../units/calendar-day';
import { daysBetween } from '../units/calendar-day';
import type { Cents } from '../units/money';
import { toDayNumber } from './day-number';
import type { PaymentsOf, Settlement } from './invoice-group';
import { creditedInvoice, joinInvoices, settleGroup } from './invoice-group';

/** As-of date for all that is in the ledger, also what is dated ahead. */
export const whenever: CalendarDay = '9999-12-31';

/** 'credit' is a credit note that stands alone; 'settled' is paid, or taken back by credit notes. */
export type InvoiceStatus = 'notDue' | 'overdue' | 'settled' | 'writtenOff' | 'credit';

export type InvoiceStanding = {
  /** The invoice; for a credit note that is joined to one, that invoice. */
  invoiceId: string;
  clientId: string;
  number: string;
  issuedOn: CalendarDay;
  dueOn: CalendarDay;
  /** Credit notes joined; `grossCents` is what is to be received in all, VAT included. */
  netCents: Cents;
  grossCents: Cents;
  receivedCents: Cents;
  /** Still to come, VAT included; 0 once written off. */
  openCents: Cents;
  /** Lost: what is open of an invoice that was written off. */
  writtenOffCents: Cents;
  /** Received too much, or credited and not refunded: to be given back. */
  creditOwedCents: Cents;
  /** Days after the due date while something is open; 0 when not late. */
  daysLate: number;
  status: InvoiceStatus;
};

const statusOf = (settlement: Settlement): InvoiceStatus => {
  if (settlement.grossCents < 0) return 'credit';
  if (settlement.receivedCents >= settlement.grossCents) return 'settled';
  if (settlement.isWrittenOff) return 'writtenOff';
  return settlement.isOverdue ? 'overdue' : 'notDue';
};

const toStanding = (settlement: Settlement, asOf: CalendarDay): InvoiceStanding => {
  const { netCents, grossCents, receivedCents, isWrittenOff, isOverdue } = settlement;
  const head = settlement.head.invoice;
  const rest = grossCents - receivedCents;
  return {
    invoiceId: head.id,
    clientId: head.clientId,
    number: head.number,
    issuedOn: head.issuedOn,
    dueOn: head.dueOn,
    netCents,
    grossCents,
    receivedCents,
    openCents: rest > 0 && !isWrittenOff ? rest : 0,
    writtenOffCents: rest > 0 && isWrittenOff ? rest : 0,
    creditOwedCents: rest < 0 ? -rest : 0,
    daysLate: isOverdue ? daysBetween(head.dueOn, asOf) : 0,
    status: statusOf(settlement),
  };
};

const paymentsByInvoice = (ledger: Ledger): PaymentsOf => {
  const byInvoice = new Map<string, Payment[]>();
  for (const payment of ledger.payments.values()) {
    const list = byInvoice.get(payment.invoiceId);
    if (list) list.push(payment);
    else byInvoice.set(payment.invoiceId, [payment]);
  }
  return (id) => byInvoice.get(id) ?? [];
};

/** How every invoice that was there on `asOf` stands, credit notes joined, in one pass: oldest due date first. */
export const invoiceStandings = (ledger: Ledger, asOf: CalendarDay): InvoiceStanding[] => {
  const standings: InvoiceStanding[] = [];
  for (const group of joinInvoices(ledger.invoices, paymentsByInvoice(ledger))) {
    settleGroup(group, toDayNumber(asOf), (settlement) => standings.push(toStanding(settlement, asOf)));
  }
  return standings.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.number < b.number ? -1 : 1));
};

/** The invoices of a client (or of all) on which something is open, oldest due date first. */
export const openAmounts = (ledger: Ledger, asOf: CalendarDay, clientId?: string): InvoiceStanding[] =>
  invoiceStandings(ledger, asOf).filter(
    (standing) => standing.openCents > 0 && (clientId === undefined || standing.clientId === clientId),
  );

/** How one invoice stands; a joined credit note answers for its invoice. Null when it is not there on `asOf`. */
export const invoiceStanding = (ledger: Ledger, invoiceId: string, asOf: CalendarDay): InvoiceStanding | null => {
  const invoice = ledger.invoices.get(invoiceId);
  if (!invoice) return null;
  const credited = creditedInvoice(invoice, ledger.invoices);
  const head = credited && credited.issuedOn <= asOf ? credited : invoice;
  const members = new Map<string, Invoice>([[head.id, head]]);
  for (const other of ledger.invoices.values()) if (other.creditOf === head.id) members.set(other.id, other);
  const payments = [...ledger.payments.values()].filter((payment) => members.has(payment.invoiceId));
  const paymentsOf: PaymentsOf = (id) => payments.filter((payment) => payment.invoiceId === id);
  let standing: InvoiceStanding | null = null;
  for (const group of joinInvoices(members, paymentsOf)) {
    settleGroup(group, toDayNumber(asOf), (settlement) => {
      if (settlement.head.invoice.id === head.id) standing = toStanding(settlement, asOf);
    });
  }
  return standing;
};
