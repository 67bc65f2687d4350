/** What an import would add to this ledger: the preview shows it, and `importRecords` carries it out. */
import type { ImportedInvoice, ImportedTimeEntry, ImportRows, Skip, SkipCode } from '../model/import-rows';
import type { Ledger } from '../model/ledger';
import type { Id } from '../model/record';
import type { CalendarDay } from '../units/calendar-day';
import { createKnownEntries, createKnownInvoices } from './known-rows';
import { clientKey, isUser } from './same-client';
import { refuseFactDay, refuseInvoiceDay } from './sensible-day';

export type PlannedClient = {
  /** The name as first met in the files. */
  name: string;
  /** The client it stands for, or null: to be made new. */
  clientId: Id | null;
  timeEntries: ImportedTimeEntry[];
  invoices: ImportedInvoice[];
};

export type ImportPlan = {
  /** In the order in which the files name them; a name with nothing new is left out. */
  clients: PlannedClient[];
  /** Rows that the ledger, or an earlier row of the files, has already. */
  alreadyThere: number;
  skipped: Skip[];
};

/** Existing client by the user's choice for a name, else by the same name; active ones first. */
const findClients = (ledger: Ledger, choices: Readonly<Record<string, Id>>): Map<string, Id> => {
  const found = new Map<string, Id>();
  const clients = [...ledger.clients.values()];
  const inOrder = [...clients.filter(({ status }) => status === 'active'), ...clients];
  for (const client of inOrder) if (!found.has(clientKey(client.name))) found.set(clientKey(client.name), client.id);
  for (const [name, id] of Object.entries(choices)) found.set(clientKey(name), id);
  return found;
};

const unfit = ({ netCents, vatCents }: ImportedInvoice): boolean =>
  netCents * vatCents < 0 || Math.abs(vatCents) > Math.abs(netCents);

type Fault = { code: SkipCode; details?: Record<string, string | number> };

const invoiceFault = (ledger: Ledger, invoice: ImportedInvoice, today: CalendarDay): Fault | null => {
  const { number, issuedOn, seller, buyer } = invoice;
  // Neither party known: the user chose the file as an invoice of theirs, so it is taken as sent.
  if (!isUser(ledger.profile, seller) && isUser(ledger.profile, buyer))
    return { code: 'purchaseInvoice', details: { number, seller: seller.names[0] ?? '?' } };
  if (refuseInvoiceDay(issuedOn, today, 'issuedOn')) return { code: 'dayOutOfRange', details: { value: issuedOn } };
  return unfit(invoice) ? { code: 'vatDoesNotFit', details: { number } } : null;
};

/**
 * Pure. `choices` maps a name of the files to a client of the ledger; other names are matched, or become new clients.
 * Nothing is planned twice: a row is known by its `source`, else by what it says.
 */
export const planImport = (
  ledger: Ledger,
  rows: ImportRows,
  choices: Readonly<Record<string, Id>>,
  today: CalendarDay,
): ImportPlan => {
  const existing = findClients(ledger, choices);
  const planned = new Map<string, PlannedClient>();
  const plan: ImportPlan = { clients: [], alreadyThere: 0, skipped: [...rows.skipped] };
  const clientOf = (name: string): PlannedClient => {
    const key = clientKey(name);
    const client = planned.get(key) ?? { name, clientId: existing.get(key) ?? null, timeEntries: [], invoices: [] };
    planned.set(key, client);
    return client;
  };

  const entries = createKnownEntries(ledger);
  for (const entry of rows.timeEntries) {
    const client = clientOf(entry.client);
    if (refuseFactDay(entry.date, today, 'date')) {
      const { file, line } = entry;
      plan.skipped.push({ file, line, code: 'dayOutOfRange', details: { value: entry.date } });
    } else if (entries.takes(entry, client.clientId)) plan.alreadyThere += 1;
    else client.timeEntries.push(entry);
  }

  const invoices = createKnownInvoices(ledger);
  for (const invoice of rows.invoices) {
    const client = clientOf(invoice.client);
    const known = invoices.find(invoice);
    const fault: Fault | null =
      invoiceFault(ledger, invoice, today) ??
      (known === 'other' ? { code: 'numberTaken', details: { number: invoice.number } } : null);
    if (fault) plan.skipped.push({ file: invoice.file, line: null, ...fault });
    else if (known === 'same') plan.alreadyThere += 1;
    else {
      invoices.add(invoice);
      client.invoices.push(invoice);
    }
  }
  plan.clients = [...planned.values()].filter((client) => client.timeEntries.length + client.invoices.length > 0);
  return plan;
};
