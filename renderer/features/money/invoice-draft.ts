/** What the form for an invoice holds while it is filled in, and what it sends. Null is "as proposed". */
import type { Client } from '../../../shared/model/client';
import type { Invoice } from '../../../shared/model/invoice';
import type { Ledger } from '../../../shared/model/ledger';
import type { InputOf } from '../../../shared/model/record';
import type { TimeEntry } from '../../../shared/model/time-entry';
import { invoicedHours } from '../../../shared/rules/invoiced-hours';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { addDays } from '../../../shared/units/calendar-day';
import type { Cents } from '../../../shared/units/money';
import { divideHalfEven } from '../../../shared/units/money';
import { nextNumber } from './next-number';
import type { VatRate } from './vat';
import { rateOf, vatOf } from './vat';

export type InvoiceDraft = {
  clientId: string | null;
  number: string | null;
  issuedOn: CalendarDay | null;
  dueOn: CalendarDay | null;
  netCents: Cents | null;
  vatRate: VatRate;
  ownVatCents: Cents | null;
  workUntil: CalendarDay | null;
  /** The entries it bills. */
  picked: readonly string[] | null;
};

export const emptyInvoice = (clientId: string | null): InvoiceDraft => ({
  clientId,
  number: null,
  issuedOn: null,
  dueOn: null,
  netCents: null,
  vatRate: 'high',
  ownVatCents: null,
  workUntil: null,
  picked: null,
});

export const draftOf = (invoice: Invoice): InvoiceDraft => ({
  clientId: invoice.clientId,
  number: invoice.number,
  issuedOn: invoice.issuedOn,
  dueOn: invoice.dueOn,
  netCents: invoice.netCents,
  vatRate: rateOf(invoice.netCents, invoice.vatCents),
  ownVatCents: invoice.vatCents,
  workUntil: invoice.workUntil ?? null,
  picked: null,
});

export const vatCentsOf = ({ netCents, vatRate, ownVatCents }: InvoiceDraft): Cents | null => {
  if (vatRate === 'own') return ownVatCents;
  return netCents === null ? null : vatOf(netCents, vatRate);
};

/** The draft with everything that is proposed filled in. */
export const complete = (ledger: Ledger, draft: InvoiceDraft, today: CalendarDay) => {
  const issuedOn = draft.issuedOn ?? today;
  const client: Client | undefined = draft.clientId === null ? undefined : ledger.clients.get(draft.clientId);
  return {
    ...draft,
    issuedOn,
    number: draft.number ?? nextNumber(ledger.invoices, issuedOn),
    dueOn: draft.dueOn ?? addDays(issuedOn, client?.paymentTermDays ?? 30),
    termDays: client?.paymentTermDays ?? null,
    agreedCentsPerHour: client?.agreedCentsPerHour ?? null,
  };
};

/** Hours that can go on this invoice: those on it, and those that wait for one; newest first. */
export const billableHours = (ledger: Ledger, clientId: string | null, invoiceId: string | undefined): TimeEntry[] => {
  if (clientId === null) return [];
  const isInvoiced = invoicedHours(ledger);
  return [...ledger.timeEntries.values()]
    .filter(
      (entry) =>
        entry.clientId === clientId &&
        entry.billable &&
        (!isInvoiced(entry) || (invoiceId !== undefined && entry.invoiceId === invoiceId)),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
};

/** A new invoice bills what waits, up to its last day of work; an old one what is on it. */
export const usualPick = (
  hours: readonly TimeEntry[],
  invoiceId: string | undefined,
  until: CalendarDay,
): readonly string[] =>
  hours
    .filter((entry) => (invoiceId === undefined ? entry.date <= until : entry.invoiceId === invoiceId))
    .map((entry) => entry.id);

export const worthOf = (minutes: number, centsPerHour: Cents): Cents => divideHalfEven(minutes * centsPerHour, 60);

/** The request, or null as long as something is missing. What the form does not show stays as it was. */
export const toInvoiceInput = (
  draft: ReturnType<typeof complete>,
  before: Invoice | undefined,
): InputOf<Invoice> | null => {
  const vatCents = vatCentsOf(draft);
  if (draft.clientId === null || draft.netCents === null || vatCents === null) return null;
  const input: InputOf<Invoice> = {
    clientId: draft.clientId,
    number: draft.number.trim(),
    issuedOn: draft.issuedOn,
    dueOn: draft.dueOn,
    netCents: draft.netCents,
    vatCents,
  };
  if (draft.workUntil !== null) input.workUntil = draft.workUntil;
  if (!before) return input;
  input.id = before.id;
  if (before.creditOf !== undefined) input.creditOf = before.creditOf;
  if (before.writtenOffOn !== undefined) input.writtenOffOn = before.writtenOffOn;
  return input;
};
