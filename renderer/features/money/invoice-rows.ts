/** Which invoices a list shows, how each stands, and in what order: what is late first. */
import type { Invoice, Payment } from '../../../shared/model/invoice';
import type { Ledger } from '../../../shared/model/ledger';
import { creditedInvoice } from '../../../shared/rules/invoice-group';
import type { InvoiceStanding } from '../../../shared/rules/invoice-standing';
import { invoiceStandings } from '../../../shared/rules/invoice-standing';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import type { Cents } from '../../../shared/units/money';

export const sections = ['overdue', 'open', 'owed', 'done'] as const;
export type Section = (typeof sections)[number];
export type Shown = 'all' | 'open' | 'overdue' | 'done';
export type InvoiceFilter = { clientId: string | null; shown: Shown; search: string };

export type InvoiceRow = {
  kind: 'invoice';
  section: Section;
  invoice: Invoice;
  /** With its credit notes; null for a credit note that is joined to an invoice, and for what is dated ahead. */
  standing: InvoiceStanding | null;
  creditOf: Invoice | null;
  /** What its credit notes take back, VAT included: zero or more. */
  creditedCents: Cents;
  lastPaidOn: CalendarDay | null;
};
export type SectionRow = { kind: 'section'; section: Section; count: number; cents: Cents };
export type MoneyRow = InvoiceRow | SectionRow;

const sectionOf = (standing: InvoiceStanding | null, isJoined: boolean): Section => {
  if (!standing) return isJoined ? 'done' : 'open';
  if (standing.status === 'overdue') return 'overdue';
  if (standing.status === 'notDue') return 'open';
  return standing.creditOwedCents > 0 ? 'owed' : 'done';
};

const lastPayments = (payments: Iterable<Payment>): Map<string, CalendarDay> => {
  const last = new Map<string, CalendarDay>();
  for (const { invoiceId, receivedOn } of payments) {
    if (receivedOn > (last.get(invoiceId) ?? '')) last.set(invoiceId, receivedOn);
  }
  return last;
};

const grossOf = (invoice: Invoice): Cents => invoice.netCents + invoice.vatCents;

/** Every invoice and credit note, with how it stands on `today`. */
export const invoiceRows = (ledger: Ledger, today: CalendarDay): InvoiceRow[] => {
  const standings = new Map(invoiceStandings(ledger, today).map((standing) => [standing.invoiceId, standing]));
  const lastPaidOn = lastPayments(ledger.payments.values());
  const credited = new Map<string, Cents>();
  const rows: InvoiceRow[] = [];
  for (const invoice of ledger.invoices.values()) {
    const creditOf = creditedInvoice(invoice, ledger.invoices);
    if (creditOf) credited.set(creditOf.id, (credited.get(creditOf.id) ?? 0) - grossOf(invoice));
    const standing = creditOf ? null : (standings.get(invoice.id) ?? null);
    rows.push({
      kind: 'invoice',
      section: sectionOf(standing, creditOf !== null),
      invoice,
      standing,
      creditOf,
      creditedCents: 0,
      lastPaidOn: lastPaidOn.get(invoice.id) ?? null,
    });
  }
  return rows.map((row) => ({ ...row, creditedCents: credited.get(row.invoice.id) ?? 0 }));
};

const shownSections: Record<Shown, readonly Section[]> = {
  all: sections,
  open: ['overdue', 'open'],
  overdue: ['overdue'],
  done: ['owed', 'done'],
};

const amountOf = ({ standing, section }: InvoiceRow): Cents =>
  !standing || section === 'done' ? 0 : section === 'owed' ? standing.creditOwedCents : standing.openCents;

/** What waits, longest overdue first; what is done, newest first. */
const byNeed = (section: Section): ((a: InvoiceRow, b: InvoiceRow) => number) =>
  section === 'done'
    ? (a, b) => (a.invoice.issuedOn < b.invoice.issuedOn ? 1 : a.invoice.issuedOn > b.invoice.issuedOn ? -1 : 0)
    : (a, b) => (a.invoice.dueOn < b.invoice.dueOn ? -1 : a.invoice.dueOn > b.invoice.dueOn ? 1 : 0);

/** The rows of the list: a head for each section that has any, then its invoices. */
export const listInvoices = (
  rows: readonly InvoiceRow[],
  filter: InvoiceFilter,
  clientName: (clientId: string) => string,
): { rows: MoneyRow[]; count: number } => {
  const words = filter.search.toLowerCase().split(/\s+/u).filter(Boolean);
  const fits = ({ invoice }: InvoiceRow): boolean => {
    if (filter.clientId !== null && invoice.clientId !== filter.clientId) return false;
    const text = `${invoice.number} ${clientName(invoice.clientId)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const listed: MoneyRow[] = [];
  let count = 0;
  for (const section of shownSections[filter.shown]) {
    const found = rows.filter((row) => row.section === section && fits(row)).sort(byNeed(section));
    if (found.length === 0) continue;
    const cents = found.reduce((sum, row) => sum + amountOf(row), 0);
    listed.push({ kind: 'section', section, count: found.length, cents }, ...found);
    count += found.length;
  }
  return { rows: listed, count };
};

export type MoneySums = {
  openCents: Cents;
  openCount: number;
  overdueCents: Cents;
  overdueCount: number;
  owedCents: Cents;
  writtenOffCents: Cents;
  receivedThisYearCents: Cents;
};

/** The figures on top: of all clients, or of one. */
export const sumMoney = (ledger: Ledger, today: CalendarDay, clientId?: string): MoneySums => {
  const sums = { openCents: 0, openCount: 0, overdueCents: 0, overdueCount: 0, owedCents: 0, writtenOffCents: 0 };
  for (const standing of invoiceStandings(ledger, today)) {
    if (clientId !== undefined && standing.clientId !== clientId) continue;
    sums.openCents += standing.openCents;
    if (standing.openCents > 0) sums.openCount += 1;
    if (standing.status === 'overdue') {
      sums.overdueCents += standing.openCents;
      sums.overdueCount += 1;
    }
    sums.owedCents += standing.creditOwedCents;
    sums.writtenOffCents += standing.writtenOffCents;
  }
  let receivedThisYearCents = 0;
  for (const { invoiceId, receivedOn, grossCents } of ledger.payments.values()) {
    if (receivedOn.slice(0, 4) !== today.slice(0, 4) || receivedOn > today) continue;
    if (clientId === undefined || ledger.invoices.get(invoiceId)?.clientId === clientId) {
      receivedThisYearCents += grossCents;
    }
  }
  return { ...sums, receivedThisYearCents };
};
