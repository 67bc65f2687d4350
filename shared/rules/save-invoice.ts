import type { Step } from '../model/change';
import type { Invoice } from '../model/invoice';
import type { Ledger } from '../model/ledger';
import type { InputOf } from '../model/record';
import { ok, refuse } from '../result';
import type { Rule, RuleContext } from './rule';
import { refuseInvoiceDay } from './sensible-day';
import { changeFields, put, saveRecord } from './steps';

type Refusal = ReturnType<typeof refuse>;

const plain = (number: string): string => number.trim().toLowerCase();

/** Numbers are unique over all of the user's invoices and credit notes: a duty of art. 35a Wet OB 1968. */
const refuseNumber = (ledger: Ledger, input: InputOf<Invoice>): Refusal | null => {
  for (const other of ledger.invoices.values()) {
    if (other.id !== input.id && plain(other.number) === plain(input.number)) {
      return refuse('duplicateInvoiceNumber', { field: 'number', details: { number: other.number } });
    }
  }
  return null;
};

const refuseDays = (input: InputOf<Invoice>, context: RuleContext): Refusal | null => {
  if (input.dueOn < input.issuedOn) return refuse('dueBeforeIssued', { field: 'dueOn' });
  if (input.writtenOffOn !== undefined && input.writtenOffOn < input.issuedOn) {
    return refuse('writtenOffBeforeIssued', { field: 'writtenOffOn' });
  }
  return (
    refuseInvoiceDay(input.issuedOn, context.today, 'issuedOn') ??
    (input.workUntil === undefined ? null : refuseInvoiceDay(input.workUntil, context.today, 'workUntil'))
  );
};

const refuseAmounts = ({ netCents, vatCents, creditOf }: InputOf<Invoice>): Refusal | null => {
  if (netCents * vatCents < 0 || (netCents !== 0 && Math.abs(vatCents) > Math.abs(netCents))) {
    return refuse('vatDoesNotFit', { field: 'vatCents' });
  }
  const isNegative = netCents <= 0 && netCents + vatCents < 0;
  return creditOf !== undefined && !isNegative ? refuse('creditNoteNotNegative', { field: 'netCents' }) : null;
};

const refuseCreditOf = (ledger: Ledger, input: InputOf<Invoice>): Refusal | null => {
  if (input.creditOf === undefined) return null;
  const field = 'creditOf';
  const credited = ledger.invoices.get(input.creditOf);
  if (!credited) return refuse('unknownInvoice', { field });
  if (credited.id === input.id || credited.creditOf !== undefined) return refuse('creditOfCreditNote', { field });
  if (credited.clientId !== input.clientId) return refuse('invoiceOfOtherClient', { field });
  for (const other of ledger.invoices.values()) {
    if (other.creditOf === input.id && input.id !== undefined) return refuse('creditOfCreditNote', { field });
  }
  return null;
};

/** An invoice that goes to another client takes its credit notes along and lets go of the hours of the first one. */
const moveAlong = (ledger: Ledger, input: InputOf<Invoice>, context: RuleContext): Step[] => {
  const before = input.id === undefined ? undefined : ledger.invoices.get(input.id);
  if (!before || before.clientId === input.clientId) return [];
  const { clientId } = input;
  const creditNotes = [...ledger.invoices.values()].filter((invoice) => invoice.creditOf === before.id);
  const moved = new Set([before.id, ...creditNotes.map((invoice) => invoice.id)]);
  return [
    ...creditNotes.map((invoice) => put('invoices', changeFields(invoice, { clientId }, context))),
    ...[...ledger.timeEntries.values()]
      .filter((entry) => entry.invoiceId !== undefined && moved.has(entry.invoiceId) && entry.clientId !== clientId)
      .map((entry) => put('timeEntries', changeFields(entry, { invoiceId: undefined }, context))),
  ];
};

/**
 * Saves an invoice or credit note (negative cents). A write-off stays unless given anew: `writeOff` takes it away.
 * Refuses an unknown client, a number that is taken, a due date before the invoice, VAT that does not fit,
 * a credit note that is not negative or takes back anything but an invoice of the same client.
 */
export const saveInvoice: Rule<InputOf<Invoice>> = (ledger, given, context) => {
  const writtenOffOn = given.id === undefined ? undefined : ledger.invoices.get(given.id)?.writtenOffOn;
  const input: InputOf<Invoice> = writtenOffOn === undefined ? given : { writtenOffOn, ...given };
  if (!ledger.clients.has(input.clientId)) return refuse('unknownClient', { field: 'clientId' });
  const refusal =
    refuseNumber(ledger, input) ?? refuseDays(input, context) ?? refuseCreditOf(ledger, input) ?? refuseAmounts(input);
  if (refusal) return refusal;
  const saved = saveRecord(ledger, 'invoices', input, context);
  return saved.ok ? ok([...saved.value, ...moveAlong(ledger, input, context)]) : saved;
};
