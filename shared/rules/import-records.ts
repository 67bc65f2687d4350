import type { Step } from '../model/change';
import { Client } from '../model/client';
import type { ImportedInvoice, ImportedTimeEntry, ImportRows } from '../model/import-rows';
import type { Invoice, Payment } from '../model/invoice';
import type { Ledger } from '../model/ledger';
import type { Id } from '../model/record';
import type { TimeEntry } from '../model/time-entry';
import { ok, refuse } from '../result';
import { addDays, daysBetween } from '../units/calendar-day';
import { plainNumber } from './known-rows';
import type { PlannedClient } from './plan-import';
import { planImport } from './plan-import';
import type { Rule, RuleContext } from './rule';
import { put } from './steps';

/** The term by law where nothing else was agreed: art. 6:119a BW. */
const usualTerm = 30;

type Stamps = { createdAt: string; changedAt: string };
const stamps = ({ now }: RuleContext): Stamps => ({ createdAt: now, changedAt: now });

/** The term that most of the client's invoices have. */
const termOf = ({ invoices }: PlannedClient): number => {
  const counts = new Map<number, number>();
  for (const { issuedOn, dueOn, netCents } of invoices) {
    const days = dueOn === null || netCents < 0 ? -1 : daysBetween(issuedOn, dueOn);
    if (days >= 0 && days <= 365) counts.set(days, (counts.get(days) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? usualTerm;
};

const isDutch = (countryCode: string | undefined): boolean =>
  countryCode === undefined || /^(?:NL|BE)$/u.test(countryCode);

/** One rate in all that is billable is the agreed one; two are for the user to choose from. */
const agreedRate = ({ timeEntries }: PlannedClient): { agreedCentsPerHour?: number } => {
  const rates = new Set(timeEntries.filter(({ billable }) => billable).map(({ centsPerHour }) => centsPerHour));
  const [rate] = rates;
  return rates.size === 1 && rate !== undefined ? { agreedCentsPerHour: rate } : {};
};

/** What the files tell of a new client; the rest is as most clients are, for the user to change. */
const newClient = (planned: PlannedClient, context: RuleContext): Client => {
  const party = planned.invoices[0]?.buyer;
  const days = [...planned.timeEntries.map(({ date }) => date), ...planned.invoices.map(({ issuedOn }) => issuedOn)];
  const [first] = days.sort();
  const hasEmail = party?.email !== undefined && Client.shape.email.safeParse(party.email).success;
  return {
    id: context.newId(),
    name: planned.name.slice(0, 500),
    kind: party?.isGovernment ? 'government' : 'business',
    ...(party?.contactName === undefined ? {} : { contactName: party.contactName.slice(0, 200) }),
    salutation: 'neutral',
    formality: 'formal',
    language: isDutch(party?.countryCode) ? 'nl' : 'en',
    ...(party?.address === undefined ? {} : { address: party.address }),
    ...(hasEmail && party.email !== undefined ? { email: party.email } : {}),
    ...agreedRate(planned),
    paymentTermDays: termOf(planned),
    contract: 'openEnded',
    ...(first === undefined ? {} : { startedOn: first }),
    status: 'active',
    ...stamps(context),
  };
};

const toEntry = (row: ImportedTimeEntry, clientId: Id, context: RuleContext): TimeEntry => {
  const { file: _file, line: _line, client: _client, centsPerHour: _rate, ...fields } = row;
  return { id: context.newId(), clientId, ...fields, ...stamps(context) };
};

const toInvoice = (row: ImportedInvoice, client: Client, context: RuleContext): Invoice => {
  const { number, issuedOn, dueOn, netCents, vatCents, workUntil, source } = row;
  const due = dueOn ?? addDays(issuedOn, client.paymentTermDays);
  return {
    id: context.newId(),
    clientId: client.id,
    number,
    issuedOn,
    dueOn: daysBetween(issuedOn, due) < 0 ? issuedOn : due,
    netCents,
    vatCents,
    ...(workUntil === undefined ? {} : { workUntil }),
    source,
    ...stamps(context),
  };
};

/** What was paid before the invoice was made counts as a payment on its day, so that the rest is what is still open. */
const prepayment = (row: ImportedInvoice, invoiceId: Id, context: RuleContext): Payment[] =>
  row.prepaidCents === undefined
    ? []
    : [
        {
          id: context.newId(),
          invoiceId,
          receivedOn: row.issuedOn,
          grossCents: row.prepaidCents,
          source: row.source,
          ...stamps(context),
        },
      ];

/** Joins credit notes to the invoices they name, in the ledger or in the same files, of the same client. */
const joinCredits = (ledger: Ledger, made: readonly { row: ImportedInvoice; invoice: Invoice }[]): Invoice[] => {
  const byNumber = new Map<string, Invoice>();
  for (const invoice of [...ledger.invoices.values(), ...made.map((each) => each.invoice)])
    byNumber.set(plainNumber(invoice.number), invoice);
  return made.map(({ row, invoice }) => {
    const credited = row.creditOfNumber === undefined ? undefined : byNumber.get(plainNumber(row.creditOfNumber));
    const fits = credited && credited.clientId === invoice.clientId && credited.netCents > 0 && !credited.creditOf;
    return fits ? { ...invoice, creditOf: credited.id } : invoice;
  });
};

/**
 * Adds what `planImport` plans, in one change: new clients, hours, invoices and what was paid in advance on them.
 * Every record keeps the `source` by which a second import knows it. Refuses a choice that names no client of the
 * ledger, and an import that would add nothing.
 */
export const importRecords: Rule<{ rows: ImportRows; choices: Readonly<Record<string, Id>> }> = (
  ledger,
  { rows, choices },
  context,
) => {
  if (Object.values(choices).some((id) => !ledger.clients.has(id)))
    return refuse('unknownClient', { field: 'clients' });
  const plan = planImport(ledger, rows, choices, context.today);
  const steps: Step[] = [];
  const made: { row: ImportedInvoice; invoice: Invoice }[] = [];
  for (const planned of plan.clients) {
    const existing = planned.clientId === null ? undefined : ledger.clients.get(planned.clientId);
    const client = existing ?? newClient(planned, context);
    if (!existing) steps.push(put('clients', client));
    for (const row of planned.timeEntries) steps.push(put('timeEntries', toEntry(row, client.id, context)));
    for (const row of planned.invoices) made.push({ row, invoice: toInvoice(row, client, context) });
  }
  for (const invoice of joinCredits(ledger, made)) steps.push(put('invoices', invoice));
  for (const { row, invoice } of made)
    for (const payment of prepayment(row, invoice.id, context)) steps.push(put('payments', payment));
  return steps.length === 0 ? refuse('nothingToImport') : ok(steps);
};
