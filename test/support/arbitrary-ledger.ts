/** Random ledgers for property tests: few clients, many odd cases, days around the turn of a year. */
import fc from 'fast-check';
import type { Client } from '../../shared/model/client';
import type { Cost } from '../../shared/model/cost';
import type { Invoice, Payment } from '../../shared/model/invoice';
import type { LedgerFile } from '../../shared/model/ledger';
import type { TimeEntry } from '../../shared/model/time-entry';
import { addDays } from '../../shared/units/calendar-day';
import { buildLedger } from './ledger-builder';

const clientIds = ['client-1', 'client-2', 'client-3'];
const invoiceIds = ['invoice-1', 'invoice-2', 'invoice-3', 'invoice-4', 'invoice-5', 'invoice-6'];

export const arbitraryDay = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2025-11-01', days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** Drops fields that are undefined, as JSON does. */
const clean = <R extends object>(record: R): R => JSON.parse(JSON.stringify(record)) as R;

export const arbitraryClient = (id: string): fc.Arbitrary<Client> =>
  fc.record({ name: fc.constantFrom('Anker', 'Boei', 'Kade'), agreed: maybe(fc.integer({ min: 0, max: 200_00 })) }).map(
    ({ name, agreed }) =>
      clean({
        ...(buildLedger().client().file().clients[0] as Client),
        id,
        name,
        agreedCentsPerHour: agreed,
      }) as Client,
  );

export const arbitraryEntry = (id: string): fc.Arbitrary<TimeEntry> =>
  fc
    .record({
      clientId: fc.constantFrom(...clientIds),
      date: arbitraryDay,
      minutes: fc.integer({ min: 0, max: 600 }),
      billable: fc.boolean(),
      invoiceId: maybe(fc.constantFrom(...invoiceIds)),
    })
    .map((fields) => clean({ id, activity: 'work', ...fields }) as TimeEntry);

export const arbitraryInvoice = (id: string): fc.Arbitrary<Invoice> =>
  fc
    .record({
      clientId: fc.constantFrom(...clientIds),
      issuedOn: arbitraryDay,
      netCents: fc.oneof(fc.integer({ min: -500_00, max: 2_000_00 }), fc.constant(0)),
      vatPercent: fc.constantFrom(0, 9, 21),
      term: fc.integer({ min: 0, max: 60 }),
      workUntil: maybe(arbitraryDay),
      creditOf: maybe(fc.constantFrom(...invoiceIds)),
      writtenOffOn: maybe(arbitraryDay),
    })
    .map(
      ({ vatPercent, term, ...fields }) =>
        clean({
          id,
          number: id,
          dueOn: addDays(fields.issuedOn, term),
          vatCents: Math.round((fields.netCents * vatPercent) / 100),
          ...fields,
        }) as Invoice,
    );

export const arbitraryPayment = (id: string): fc.Arbitrary<Payment> =>
  fc.record({
    id: fc.constant(id),
    invoiceId: fc.constantFrom(...invoiceIds),
    receivedOn: arbitraryDay,
    grossCents: fc.integer({ min: -300_00, max: 1_500_00 }),
  });

export const arbitraryCost = (id: string): fc.Arbitrary<Cost> =>
  fc.record({
    id: fc.constant(id),
    clientId: fc.constantFrom(...clientIds),
    date: arbitraryDay,
    netCents: fc.integer({ min: -50_00, max: 300_00 }),
  });

const several = <R>(kind: string, most: number, make: (id: string) => fc.Arbitrary<R>): fc.Arbitrary<R[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => make(`${kind}-${at + 1}`))));

const withoutInvoice = ({ invoiceId: _, ...entry }: TimeEntry): TimeEntry => entry as TimeEntry;

export const arbitraryLedger: fc.Arbitrary<LedgerFile> = fc
  .record({
    clients: several('client', clientIds.length, arbitraryClient),
    timeEntries: several('entry', 12, arbitraryEntry),
    invoices: several('invoice', invoiceIds.length, arbitraryInvoice),
    payments: several('payment', 8, arbitraryPayment),
    costs: several('cost', 4, arbitraryCost),
    namesInvoices: fc.boolean(),
  })
  .map(({ namesInvoices, timeEntries, ...parts }) => ({
    ...buildLedger().file(),
    ...parts,
    timeEntries: namesInvoices ? timeEntries : timeEntries.map(withoutInvoice),
  }));
