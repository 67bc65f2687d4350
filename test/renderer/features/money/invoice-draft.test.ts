import { describe, expect, it } from 'vitest';
import {
  billableHours,
  complete,
  draftOf,
  emptyInvoice,
  toInvoiceInput,
  usualPick,
  worthOf,
} from '../../../../renderer/features/money/invoice-draft';
import { rateOf, vatOf } from '../../../../renderer/features/money/vat';
import { buildLedger, today } from '../../../support/ledger-builder';

describe('VAT', () => {
  it('is reckoned to the cent, half to even', () => {
    expect(vatOf(125_000, 'high')).toBe(26_250);
    expect(vatOf(9_999, 'low')).toBe(900); // 899.91
    expect(vatOf(50, 'low')).toBe(4); // 4.5
    expect(vatOf(150, 'low')).toBe(14); // 13.5
    expect(vatOf(-10_000, 'high')).toBe(-2_100);
  });

  it('knows the rate of an invoice by its amounts, or that it was typed', () => {
    expect(rateOf(125_000, 26_250)).toBe('high');
    expect(rateOf(10_000, 900)).toBe('low');
    expect(rateOf(10_000, 0)).toBe('zero');
    expect(rateOf(10_000, 1_500)).toBe('own');
  });
});

describe('a new invoice', () => {
  const ledger = buildLedger()
    .client({ paymentTermDays: 14, agreedCentsPerHour: 8_500 })
    .invoice(10_000, { number: '2026-041' })
    .hours(2, { date: '2026-09-01' })
    .hours(1.25, { date: '2026-11-20' })
    .hours(1, { date: '2026-11-21', billable: false })
    .hours(3, { date: '2026-11-25' })
    .client()
    .hours(5, { date: '2026-11-20' })
    .ledger();

  it("proposes today, the next number and the client's own term", () => {
    const draft = complete(ledger, emptyInvoice('client-1'), today);
    expect(draft).toMatchObject({ issuedOn: today, number: '2026-042', dueOn: '2026-12-08', termDays: 14 });
  });

  it('offers the hours of its client that wait, newest first, and takes those up to its last day of work', () => {
    const hours = billableHours(ledger, 'client-1', undefined);
    // entry-1 is invoiced already by its date; entry-3 is not billable.
    expect(hours.map((entry) => entry.id)).toEqual(['entry-4', 'entry-2']);
    expect(usualPick(hours, undefined, today)).toEqual(['entry-2']);
    expect(worthOf(75, 8_500)).toBe(10_625);
  });

  it('sends nothing as long as the amount is missing', () => {
    const draft = complete(ledger, emptyInvoice('client-1'), today);
    expect(toInvoiceInput(draft, undefined)).toBeNull();
    expect(toInvoiceInput({ ...draft, netCents: 10_000 }, undefined)).toEqual({
      clientId: 'client-1',
      number: '2026-042',
      issuedOn: today,
      dueOn: '2026-12-08',
      netCents: 10_000,
      vatCents: 2_100,
    });
  });
});

describe('an invoice that is changed', () => {
  it('keeps what the form does not show', () => {
    const ledger = buildLedger()
      .client()
      .invoice(10_000)
      .invoice(-5_000, { creditOf: 'invoice-1' })
      .invoice(10_000, { writtenOffOn: '2026-11-01', workUntil: '2026-09-30' })
      .ledger();
    for (const invoice of ledger.invoices.values()) {
      expect(toInvoiceInput(complete(ledger, draftOf(invoice), today), invoice)).toEqual(invoice);
    }
  });

  it('offers the hours that are on it, and picks those', () => {
    const ledger = buildLedger()
      .client()
      .invoice(10_000)
      .invoice(10_000)
      .hours(1, { invoiceId: 'invoice-1' })
      .hours(2)
      .hours(3, { invoiceId: 'invoice-2' })
      .ledger();
    const hours = billableHours(ledger, 'client-1', 'invoice-1');
    expect(hours.map((entry) => entry.id)).toEqual(['entry-1', 'entry-2']);
    expect(usualPick(hours, 'invoice-1', today)).toEqual(['entry-1']);
  });
});
