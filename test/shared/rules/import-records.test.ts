import { expect, test } from 'vitest';
import type { ImportRows } from '../../../shared/model/import-rows';
import { collections } from '../../../shared/model/ledger';
import { importRecords } from '../../../shared/rules/import-records';
import { createLedgerReplica, inverseOf, toLedgerFile } from '../../../shared/rules/ledger-replica';
import { planImport } from '../../../shared/rules/plan-import';
import { buildLedger, ruleContext, today } from '../../support/ledger-builder';
import { hoursRow, invoiceRow, rows } from './import-rows-builder';

const run = (builder: ReturnType<typeof buildLedger>, given: ImportRows, choices: Record<string, string> = {}) => {
  const replica = createLedgerReplica(builder.file());
  const result = importRecords(replica.ledger, { rows: given, choices }, ruleContext());
  if (!result.ok) throw new Error(result.problem.code);
  const before = toLedgerFile(replica.ledger);
  const inverse = inverseOf(replica.ledger, result.value);
  replica.apply(result.value);
  for (const step of result.value)
    if ('put' in step) expect(collections[step.put].safeParse(step.record).error).toBeUndefined();
  return { file: toLedgerFile(replica.ledger), before, inverse, replica };
};

test('adds hours and an invoice to the client of that name, and makes no new one', () => {
  const { file } = run(buildLedger().client({ name: 'acme bv' }), rows([hoursRow()], [invoiceRow()]));
  expect(file.clients).toHaveLength(1);
  expect(file.timeEntries).toMatchObject([
    { clientId: 'client-1', date: '2026-10-05', minutes: 90, note: 'Ontwerp', startedAt: '09:00', source: 'toggl:1' },
  ]);
  expect(file.timeEntries[0]).not.toHaveProperty('file');
  expect(file.invoices).toMatchObject([
    { clientId: 'client-1', number: '2026-001', dueOn: '2026-11-14', netCents: 100_000, vatCents: 21_000 },
  ]);
});

test('makes one new client of several spellings, with what the invoice tells about it', () => {
  const buyer = {
    names: ['Acme B.V.'],
    identifiers: [],
    address: { street: 'Park Row 14', city: 'Leeds' },
    email: 'not an address',
    contactName: 'C. Reid',
    countryCode: 'GB',
  };
  const { file } = run(
    buildLedger(),
    rows([hoursRow({ client: 'ACME' }), hoursRow({ source: 'toggl:2' })], [invoiceRow({ buyer })]),
  );
  expect(file.clients).toMatchObject([
    {
      name: 'ACME',
      kind: 'business',
      salutation: 'neutral',
      language: 'en',
      contactName: 'C. Reid',
      address: { city: 'Leeds' },
      paymentTermDays: 14,
      startedOn: '2026-10-05',
      status: 'active',
    },
  ]);
  expect(file.clients[0]).not.toHaveProperty('email');
  expect(file.timeEntries).toHaveLength(2);
});

test('gives a new client the one rate that its billable hours have, and an existing client none', () => {
  const row = hoursRow({ centsPerHour: 8_000 });
  const unbilled = hoursRow({ source: 'toggl:2', billable: false });
  const made = run(buildLedger(), rows([row, unbilled])).file;
  expect(made.clients[0]?.agreedCentsPerHour).toBe(8_000);
  expect(made.timeEntries[0]).not.toHaveProperty('centsPerHour');
  const other = hoursRow({ source: 'toggl:3', centsPerHour: 9_000 });
  expect(run(buildLedger(), rows([row, other])).file.clients[0]).not.toHaveProperty('agreedCentsPerHour');
  const existing = run(buildLedger().client({ name: 'Acme' }), rows([row])).file;
  expect(existing.clients[0]).not.toHaveProperty('agreedCentsPerHour');
});

test('puts a name on the client that the user chose, and refuses a choice that is not there', () => {
  const ledger = buildLedger().client({ name: 'Other' });
  expect(run(ledger, rows([hoursRow()]), { 'Acme B.V.': 'client-1' }).file.timeEntries[0]?.clientId).toBe('client-1');
  const input = { rows: rows([hoursRow()]), choices: { 'Acme B.V.': 'gone' } };
  expect(importRecords(ledger.ledger(), input, ruleContext())).toMatchObject({ problem: { code: 'unknownClient' } });
});

test('adds nothing twice: not from the same file again, not from two files at once', () => {
  const given = rows([hoursRow(), hoursRow()], [invoiceRow(), invoiceRow({ file: 'copy.xml' })]);
  const { file, replica } = run(buildLedger(), given);
  expect([file.timeEntries.length, file.invoices.length]).toEqual([1, 1]);
  const again = importRecords(replica.ledger, { rows: given, choices: {} }, ruleContext());
  expect(again).toMatchObject({ ok: false, problem: { code: 'nothingToImport' } });
  expect(planImport(replica.ledger, given, {}, today)).toMatchObject({ alreadyThere: 4, clients: [], skipped: [] });
});

test('knows an entry that was typed by hand, each one once', () => {
  const ledger = buildLedger()
    .client({ name: 'Acme' })
    .hours(1.5, { date: '2026-10-05', startedAt: '09:00', note: 'Ontwerp' });
  const plan = planImport(ledger.ledger(), rows([hoursRow(), hoursRow({ source: 'toggl:2' })]), {}, today);
  expect(plan.alreadyThere).toBe(1);
  expect(plan.clients[0]?.timeEntries).toHaveLength(1);
});

test('keeps two entries of one program apart that say the same, and knows a changed one by its source', () => {
  const ledger = buildLedger()
    .client({ name: 'Acme' })
    .hours(1.5, { date: '2026-10-05', startedAt: '09:00', note: 'Ontwerp', source: 'toggl:1' })
    .hours(2, { date: '2026-10-06', note: 'verbeterd', source: 'toggl:3' });
  const given = rows([hoursRow({ source: 'toggl:2' }), hoursRow({ source: 'toggl:3' })]);
  const plan = planImport(ledger.ledger(), given, {}, today);
  expect(plan.alreadyThere).toBe(1);
  expect(plan.clients[0]?.timeEntries.map(({ source }) => source)).toEqual(['toggl:2']);
});

test('leaves out another invoice with a number that is taken, and says so', () => {
  const ledger = buildLedger().client({ name: 'Acme' }).invoice(50_000, { number: '2026-001', issuedOn: '2026-01-31' });
  const { skipped, clients } = planImport(ledger.ledger(), rows([], [invoiceRow()]), {}, today);
  expect(skipped).toEqual([{ file: 'invoice.xml', line: null, code: 'numberTaken', details: { number: '2026-001' } }]);
  expect(clients).toEqual([]);
});

test('leaves out what others sent to the user, but not what the user sent', () => {
  const me = { names: ['Studio Lindeman'], identifiers: ['90004760'] };
  const other = { names: ['Drukkerij'], identifiers: ['11111111'] };
  const ledger = buildLedger().profile({ kvk: '90004760' }).ledger();
  const plan = planImport(
    ledger,
    rows(
      [],
      [
        invoiceRow({ seller: other, buyer: me }),
        invoiceRow({ seller: me, buyer: other, number: '2' }),
        invoiceRow({ seller: me, buyer: me, number: '3', source: 'ubl:3' }),
        invoiceRow({ seller: other, buyer: other, number: '4', source: 'ubl:4' }),
      ],
    ),
    {},
    today,
  );
  expect(plan.skipped).toMatchObject([{ code: 'purchaseInvoice', details: { seller: 'Drukkerij' } }]);
  expect(plan.clients.flatMap(({ invoices }) => invoices.map(({ number }) => number))).toEqual(['2', '3', '4']);
});

test('joins a credit note to its invoice, whichever comes first, and only for the same client', () => {
  const credit = invoiceRow({
    number: '2026-002',
    netCents: -100_000,
    vatCents: -21_000,
    creditOfNumber: '2026-001',
    source: 'ubl:2',
  });
  const joined = run(buildLedger(), rows([], [credit, invoiceRow()])).file.invoices;
  const original = joined.find(({ number }) => number === '2026-001');
  expect(joined.find(({ number }) => number === '2026-002')?.creditOf).toBe(original?.id);
  const elsewhere = run(buildLedger(), rows([], [{ ...credit, client: 'Iemand anders' }, invoiceRow()]));
  expect(elsewhere.file.invoices.find(({ number }) => number === '2026-002')).not.toHaveProperty('creditOf');
});

test('books what was paid in advance on the day of the invoice, and a missing due date by the term of the client', () => {
  const { file } = run(
    buildLedger().client({ name: 'Acme', paymentTermDays: 21 }),
    rows([], [invoiceRow({ dueOn: null, prepaidCents: 50_000 })]),
  );
  expect(file.invoices[0]?.dueOn).toBe('2026-11-21');
  expect(file.payments).toMatchObject([
    { invoiceId: file.invoices[0]?.id, receivedOn: '2026-10-31', grossCents: 50_000 },
  ]);
});

test('leaves out days far ahead and VAT that can not be', () => {
  const plan = planImport(
    buildLedger().ledger(),
    rows([hoursRow({ date: '2062-10-05' })], [invoiceRow({ vatCents: -21_000 })]),
    {},
    today,
  );
  expect(plan.skipped.map(({ code }) => code)).toEqual(['dayOutOfRange', 'vatDoesNotFit']);
});

test('is undone as a whole, to the ledger exactly as it was', () => {
  const ledger = buildLedger().client({ name: 'Acme' }).hours(3).invoice(10_000);
  const given = rows(
    [hoursRow(), hoursRow({ client: 'Nieuw', source: 'toggl:9' })],
    [invoiceRow({ prepaidCents: 100 })],
  );
  const { before, inverse, replica, file } = run(ledger, given);
  expect(file).not.toEqual(before);
  replica.apply(inverse);
  expect(toLedgerFile(replica.ledger)).toEqual(before);
});
