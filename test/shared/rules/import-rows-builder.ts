import type { ImportedInvoice, ImportedTimeEntry, ImportRows } from '../../../shared/model/import-rows';

const nobody = { names: [], identifiers: [] };

export const hoursRow = (fields: Partial<ImportedTimeEntry> = {}): ImportedTimeEntry => ({
  file: 'hours.csv',
  line: 2,
  client: 'Acme B.V.',
  date: '2026-10-05',
  minutes: 90,
  billable: true,
  activity: 'work',
  note: 'Ontwerp',
  startedAt: '09:00',
  source: 'toggl:1',
  ...fields,
});

export const invoiceRow = (fields: Partial<ImportedInvoice> = {}): ImportedInvoice => ({
  file: 'invoice.xml',
  client: 'Acme B.V.',
  seller: nobody,
  buyer: { names: [fields.client ?? 'Acme B.V.'], identifiers: [] },
  number: '2026-001',
  issuedOn: '2026-10-31',
  dueOn: '2026-11-14',
  netCents: 100_000,
  vatCents: 21_000,
  source: 'ubl:2026-001:2026-10-31',
  ...fields,
});

export const rows = (timeEntries: ImportedTimeEntry[] = [], invoices: ImportedInvoice[] = []): ImportRows => ({
  timeEntries,
  invoices,
  skipped: [],
});
