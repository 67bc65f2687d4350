import { describe, expect, it } from 'vitest';
import type { InvoiceFilter } from '../../../../renderer/features/money/invoice-rows';
import { invoiceRows, listInvoices, sumMoney } from '../../../../renderer/features/money/invoice-rows';
import { buildLedger, today } from '../../../support/ledger-builder';

/**
 * On 24 November 2026: 001 is 24 days late with € 21 of € 121 received; 002 is due on 1 December; 003 was paid twice;
 * 004 was written off; 005 takes back half of 002; 006 is a credit note of its own; 007 is dated ahead.
 */
const ledger = buildLedger()
  .client({ name: 'Bakery' })
  .invoice(10_000)
  .payment(2_100)
  .invoice(20_000, { issuedOn: '2026-11-01', dueOn: '2026-12-01' })
  .client({ name: 'Studio' })
  .invoice(10_000)
  .payment(12_100, { receivedOn: '2025-12-30' })
  .payment(12_100, { receivedOn: '2026-11-02' })
  .invoice(10_000, { writtenOffOn: '2026-11-10' })
  .invoice(-10_000, { clientId: 'client-1', creditOf: 'invoice-2', issuedOn: '2026-11-15' })
  .invoice(-1_000, { issuedOn: '2026-11-03' })
  .invoice(5_000, { issuedOn: '2026-12-01', dueOn: '2026-12-31' })
  .ledger();

const rows = invoiceRows(ledger, today);
const all: InvoiceFilter = { clientId: null, shown: 'all', search: '' };
const nameOf = (id: string): string => ledger.clients.get(id)?.name ?? '';
const listed = (filter: Partial<InvoiceFilter> = {}): string[] =>
  listInvoices(rows, { ...all, ...filter }, nameOf).rows.map((row) =>
    row.kind === 'section' ? `${row.section} ${row.cents}` : row.invoice.number,
  );

describe('the list of invoices', () => {
  it('shows what is late first, then what is open, to be given back, and done', () => {
    expect(listed()).toEqual([
      'overdue 10000',
      '2026-001',
      // 24,200 less the 12,100 that was credited; what is dated ahead has nothing open yet.
      'open 12100',
      '2026-002',
      '2026-007',
      // 12,100 was paid twice; the lone credit note is 1,210.
      'owed 13310',
      '2026-003',
      '2026-006',
      'done 0',
      '2026-005',
      '2026-004',
    ]);
  });

  it('joins a credit note to its invoice and says what was credited', () => {
    const [invoice, note] = ['invoice-2', 'invoice-5'].map((id) => rows.find((row) => row.invoice.id === id));
    expect(invoice).toMatchObject({ creditedCents: 12_100, standing: { openCents: 12_100 } });
    expect(note).toMatchObject({ standing: null, creditOf: { number: '2026-002' } });
  });

  it('keeps to what is asked: late ones, one client, words in number or name', () => {
    expect(listed({ shown: 'overdue' })).toEqual(['overdue 10000', '2026-001']);
    expect(listed({ clientId: 'client-1', shown: 'open' })).toEqual([
      'overdue 10000',
      '2026-001',
      'open 12100',
      '2026-002',
    ]);
    expect(listed({ search: 'studio 004' })).toEqual(['done 0', '2026-004']);
  });

  it('remembers the last day on which money came', () => {
    expect(rows.find((row) => row.invoice.id === 'invoice-3')?.lastPaidOn).toBe('2026-11-02');
  });
});

describe('the figures on top', () => {
  it('sums what is open, late, to be given back and written off, and this year only', () => {
    expect(sumMoney(ledger, today)).toEqual({
      openCents: 22_100,
      openCount: 2,
      overdueCents: 10_000,
      overdueCount: 1,
      owedCents: 13_310,
      writtenOffCents: 12_100,
      receivedThisYearCents: 14_200,
    });
  });

  it('sums one client', () => {
    expect(sumMoney(ledger, today, 'client-2')).toMatchObject({ openCents: 0, receivedThisYearCents: 12_100 });
  });
});
