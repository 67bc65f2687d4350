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

type Place = { clientId: string; row: number };
const none: ReadonlyMap<string, Payment> = new Map();

export const createRateRecords = (ledger: Ledger): RateRecords => {
  const clients = new Map(ledger.clients);
  const books = new Map<string, ClientBook>();
  const invoiceClients = new Map<string, string>();
  const costClients = new Map<string, string>();
  const payments = new Map<string, Map<string, Payment>>();
  const paidInvoices = new Map<string, string>();
  let places: Map<string, Place> | null = null;
  let touched = new Set<string>();

  const bookOf = (clientId: string): ClientBook => {
    let book = books.get(clientId);
    if (!book) {
      book = createClientBook((invoiceId) => (payments.get(invoiceId) ?? none).values());
      books.set(clientId, book);
    }
    return book;
  };

  const addEntry = (entry: TimeEntry): void => {
    const { hours } = bookOf(entry.clientId);
    places?.set(entry.id, { clientId: entry.clientId, row: hours.length });
    setRow(hours, hours.length, entry);
  };

  /** Where each entry stands: needed from the first change on, and not for a ledger that is only read. */
  const findPlaces = (): Map<string, Place> => {
    const found = new Map<string, Place>();
    for (const [clientId, { hours }] of books) {
      for (let row = 0; row < hours.length; row += 1) found.set(hours.ids[row] as string, { clientId, row });
    }
    return found;
  };

  const changeEntry = (id: string, entry: TimeEntry | null): void => {
    places ??= findPlaces();
    const place = places.get(id);
    if (place) {
      touched.add(place.clientId);
      const { hours } = bookOf(place.clientId);
      if (entry && entry.clientId === place.clientId) {
        setRow(hours, place.row, entry);
        return;
      }
      const moved = dropRow(hours, place.row);
      if (moved !== null) places.set(moved, { ...place });
      places.delete(id);
    }
    if (entry) {
      touched.add(entry.clientId);
      addEntry(entry);
    }
  };

  const changeInvoice = (id: string, invoice: Invoice | null): void => {
    const before = invoiceClients.get(id);
    if (before !== undefined) {
      touched.add(before);
      const book = bookOf(before);
      book.groups = null;
      if (before !== invoice?.clientId) book.invoices.delete(id);
    }
    invoiceClients.delete(id);
    if (!invoice) return;
    touched.add(invoice.clientId);
    invoiceClients.set(id, invoice.clientId);
    const book = bookOf(invoice.clientId);
    book.groups = null;
    book.invoices.set(id, invoice);
  };

  const touchPaid = (invoiceId: string): void => {
    const clientId = invoiceClients.get(invoiceId);
    if (clientId === undefined) return;
    touched.add(clientId);
    bookOf(clientId).groups = null;
  };

  const changePayment = (id: string, payment: Payment | null): void => {
    const before = paidInvoices.get(id);
    if (before !== undefined) {
      touchPaid(before);
      payments.get(before)?.delete(id);
    }
    paidInvoices.delete(id);
    if (!payment) return;
    touchPaid(payment.invoiceId);
    paidInvoices.set(id, payment.invoiceId);
    const paid = payments.get(payment.invoiceId);
    if (paid) paid.set(id, payment);
    else payments.set(payment.invoiceId, new Map([[id, payment]]));
  };

  const changeCost = (id: string, cost: Cost | null): void => {
    const before = costClients.get(id);
    if (before !== undefined) {
      touched.add(before);
      bookOf(before).costs.delete(id);
    }
    costClients.delete(id);
    if (!cost) return;
    touched.add(cost.clientId);
    costClients.set(id, cost.clientId);
    bookOf(cost.clientId).costs.set(id, cost);
  };

  const changeClient = (id: string, client: Client | null): void => {
    touched.add(id);
    if (client) clients.set(id, client);
    else clients.delete(id);
  };

  const applyStep = (step: Step): void => {
    if ('profile' in step) return;
    const name = 'put' in step ? step.put : step.remove;
    const id = 'put' in step ? step.record.id : step.id;
    const record = 'put' in step ? step.record : null;
    if (name === 'timeEntries') changeEntry(id, record as TimeEntry | null);
    else if (name === 'invoices') changeInvoice(id, record as Invoice | null);
    else if (name === 'payments') changePayment(id, record as Payment | null);
    else if (name === 'costs') changeCost(id, record as Cost | null);
    else if (name === 'clients') changeClient(id, record as Client | null);
  };

  for (const entry of ledger.timeEntries.values()) addEntry(entry);
  for (const invoice of ledger.invoices.values()) changeInvoice(invoice.id, invoice);
  for (const payment of ledger.payments.values()) changePayment(payment.id, payment);
  for (const cost of ledger.costs.values()) changeCost(cost.id, cost);

  return {
    clients,
    bookOf,
    apply: (change) => {
      touched = new Set();
      for (const step of change) applyStep(step);
      return touched;
    },
  };
};
