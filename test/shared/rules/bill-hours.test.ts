import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/model/change';
import type { Ledger } from '../../../shared/model/ledger';
import type { Result } from '../../../shared/result';
import { billHours } from '../../../shared/rules/bill-hours';
import { invoicedHours } from '../../../shared/rules/invoiced-hours';
import type { LedgerReplica } from '../../../shared/rules/ledger-replica';
import { buildLedger, ruleContext } from '../../support/ledger-builder';

const newInvoice = {
  clientId: 'client-1',
  number: '2026-100',
  issuedOn: '2026-11-20',
  dueOn: '2026-12-20',
  netCents: 50_000,
  vatCents: 10_500,
};

const bill = (ledger: Ledger, entryIds: string[], invoice: object = newInvoice): Result<Change> =>
  billHours(ledger, { invoice: invoice as typeof newInvoice, entryIds }, ruleContext());

const applied = (replica: LedgerReplica, result: Result<Change>): Record<string, string | undefined> => {
  if (!result.ok) throw new Error(result.problem.code);
  replica.apply(result.value);
  return Object.fromEntries([...replica.ledger.timeEntries.values()].map((entry) => [entry.id, entry.invoiceId]));
};

describe('billing hours', () => {
  it('adds the invoice and puts exactly the given entries on it', () => {
    const replica = buildLedger().client().hours(2).hours(3).replica();
    expect(applied(replica, bill(replica.ledger, ['entry-1']))).toEqual({ 'entry-1': 'new-1', 'entry-2': undefined });
    expect(replica.ledger.invoices.get('new-1')?.number).toBe('2026-100');
  });

  it('takes entries off that are no longer given, also when the invoice itself stays as it was', () => {
    const replica = buildLedger()
      .client()
      .invoice(50_000)
      .hours(2, { invoiceId: 'invoice-1' })
      .hours(3, { invoiceId: 'invoice-1' })
      .replica();
    const invoice = replica.ledger.invoices.get('invoice-1');
    expect(applied(replica, bill(replica.ledger, ['entry-2'], invoice))).toEqual({
      'entry-1': undefined,
      'entry-2': 'invoice-1',
    });
  });

  it('keeps invoiced what counted as invoiced by its date, on the earliest invoice that reaches to it', () => {
    const replica = buildLedger()
      .client()
      .invoice(50_000, { issuedOn: '2026-03-31' })
      .invoice(50_000, { issuedOn: '2026-09-30', workUntil: '2026-08-31' })
      .hours(1, { date: '2026-03-31' })
      .hours(1, { date: '2026-04-01' })
      .hours(1, { date: '2026-09-01' })
      .hours(1, { date: '2026-03-01', billable: false })
      .hours(1, { date: '2026-11-01' })
      .replica();
    expect(applied(replica, bill(replica.ledger, ['entry-5']))).toEqual({
      'entry-1': 'invoice-1',
      'entry-2': 'invoice-2',
      'entry-3': undefined,
      'entry-4': undefined,
      'entry-5': 'new-1',
    });
    const open = [...replica.ledger.timeEntries.values()].filter((entry) => entry.billable);
    expect(open.filter((entry) => !invoicedHours(replica.ledger)(entry)).map((entry) => entry.id)).toEqual(['entry-3']);
  });

  it('leaves hours that count by date alone when no hours are billed', () => {
    const replica = buildLedger().client().invoice(50_000).hours(1, { date: '2026-09-01' }).replica();
    expect(applied(replica, bill(replica.ledger, []))).toEqual({ 'entry-1': undefined });
  });

  it('refuses hours of another client, hours that are not billable, and unknown ones', () => {
    const ledger = buildLedger().client().hours(1, { billable: false }).client().hours(1).ledger();
    for (const id of ['entry-1', 'entry-2', 'entry-3']) {
      expect(bill(ledger, [id])).toMatchObject({ ok: false, problem: { code: 'unknownRecord' } });
    }
  });

  it('refuses what saving the invoice refuses', () => {
    const ledger = buildLedger().client().invoice(1_000).hours(1).ledger();
    const result = bill(ledger, ['entry-1'], { ...newInvoice, number: '2026-001' });
    expect(result).toMatchObject({ ok: false, problem: { code: 'duplicateInvoiceNumber' } });
  });
});
