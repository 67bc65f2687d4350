/** The records that rates come from, filed per client, and kept up by changes. */
import type { Change, Step } from '../model/change';
import type { Client } from '../model/client';
import type { Cost } from '../model/cost';
import type { Invoice, Payment } from '../model/invoice';
import type { Ledger } from '../model/ledger';
import type { TimeEntry } from '../model/time-entry';
import type { ClientBook } from './client-book';
import { createClientBook } from './client-book';
import { dropRow, setRow } from './hours-columns';

export type RateRecords = {
  readonly clients: ReadonlyMap<string, Client>;
  readonly bookOf: (clientId: string) => ClientBook;
  /** Files the change; answers with the clients whose rates may differ. */
  readonly apply: (change: Change) => ReadonlySet<string>;
};

/** A removal names only an id, so each file also knows where that id stood. */
type Files = {
  clients: Map<string, Client>;
  books: Map<string, ClientBook>;
  /** Where each entry stands. Made at the first change: a ledger that is only read does without. */
  places: Map<string, { clientId: string; row: number }> | null;
  invoiceClients: Map<string, string>;
  costClients: Map<string, string>;
  payments: Map<string, Map<string, Payment>>;
  paidInvoices: Map<string, string>;
  touched: Set<string>;
};

const none: ReadonlyMap<string, Payment> = new Map();

const bookOf = (files: Files, clientId: string): ClientBook => {
  const known = files.books.get(clientId);
  if (known) return known;
  const book = createClientBook((invoiceId) => (files.payments.get(invoiceId) ?? none).values());
  files.books.set(clientId, book);
  return book;
};

const addEntry = (files: Files, entry: TimeEntry): void => {
  const { hours } = bookOf(files, entry.clientId);
  files.places?.set(entry.id, { clientId: entry.clientId, row: hours.length });
  setRow(hours, hours.length, entry);
};

const findPlaces = (files: Files): NonNullable<Files['places']> => {
  const places = new Map<string, { clientId: string; row: number }>();
  for (const [clientId, { hours }] of files.books) {
    for (const [row, id] of hours.ids.entries()) places.set(id, { clientId, row });
  }
  return places;
};

const changeEntry = (files: Files, id: string, entry: TimeEntry | null): void => {
  files.places ??= findPlaces(files);
  const { places, touched } = files;
  const place = places.get(id);
  if (entry) touched.add(entry.clientId);
  if (place) {
    touched.add(place.clientId);
    const { hours } = bookOf(files, place.clientId);
    if (entry?.clientId === place.clientId) {
      setRow(hours, place.row, entry);
      return;
    }
    const moved = dropRow(hours, place.row);
    if (moved !== null) places.set(moved, place);
    places.delete(id);
  }
  if (entry) addEntry(files, entry);
};

const changeInvoice = (files: Files, id: string, invoice: Invoice | null): void => {
  const before = files.invoiceClients.get(id);
  for (const clientId of [before, invoice?.clientId]) {
    if (clientId === undefined) continue;
    files.touched.add(clientId);
    bookOf(files, clientId).groups = null;
  }
  if (before !== undefined && before !== invoice?.clientId) bookOf(files, before).invoices.delete(id);
  files.invoiceClients.delete(id);
  if (!invoice) return;
  files.invoiceClients.set(id, invoice.clientId);
  bookOf(files, invoice.clientId).invoices.set(id, invoice);
};

/** A payment on an invoice that comes later in the same change is seen when that comes. */
const touchPaid = (files: Files, invoiceId: string): void => {
  const clientId = files.invoiceClients.get(invoiceId);
  if (clientId === undefined) return;
  files.touched.add(clientId);
  bookOf(files, clientId).groups = null;
};

const changePayment = (files: Files, id: string, payment: Payment | null): void => {
  const { payments, paidInvoices } = files;
  const before = paidInvoices.get(id);
  if (before !== undefined) {
    touchPaid(files, before);
    payments.get(before)?.delete(id);
  }
  paidInvoices.delete(id);
  if (!payment) return;
  touchPaid(files, payment.invoiceId);
  paidInvoices.set(id, payment.invoiceId);
  const paid = payments.get(payment.invoiceId);
  if (paid) paid.set(id, payment);
  else payments.set(payment.invoiceId, new Map([[id, payment]]));
};

const changeCost = (files: Files, id: string, cost: Cost | null): void => {
  const before = files.costClients.get(id);
  if (before !== undefined) {
    files.touched.add(before);
    bookOf(files, before).costs.delete(id);
  }
  files.costClients.delete(id);
  if (!cost) return;
  files.touched.add(cost.clientId);
  files.costClients.set(id, cost.clientId);
  bookOf(files, cost.clientId).costs.set(id, cost);
};

const changeClient = ({ clients, touched }: Files, id: string, client: Client | null): void => {
  touched.add(id);
  if (client) clients.set(id, client);
  else clients.delete(id);
};

const changers: { [collection: string]: ((files: Files, id: string, record: never) => void) | undefined } = {
  clients: changeClient,
  timeEntries: changeEntry,
  invoices: changeInvoice,
  payments: changePayment,
  costs: changeCost,
};

const applyStep = (files: Files, step: Step): void => {
  if ('put' in step) changers[step.put]?.(files, step.record.id, step.record as never);
  else if ('remove' in step) changers[step.remove]?.(files, step.id, null as never);
};

export const createRateRecords = (ledger: Ledger): RateRecords => {
  const files: Files = {
    clients: new Map(ledger.clients),
    books: new Map(),
    places: null,
    invoiceClients: new Map(),
    costClients: new Map(),
    payments: new Map(),
    paidInvoices: new Map(),
    touched: new Set(),
  };
  for (const entry of ledger.timeEntries.values()) addEntry(files, entry);
  for (const invoice of ledger.invoices.values()) changeInvoice(files, invoice.id, invoice);
  for (const payment of ledger.payments.values()) changePayment(files, payment.id, payment);
  for (const cost of ledger.costs.values()) changeCost(files, cost.id, cost);
  return {
    clients: files.clients,
    bookOf: (clientId) => bookOf(files, clientId),
    apply: (change) => {
      files.touched = new Set();
      for (const step of change) applyStep(files, step);
      return files.touched;
    },
  };
};
