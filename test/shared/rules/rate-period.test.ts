import { describe, expect, it } from 'vitest';
import { today } from '../../support/ledger-builder';
import { agreed, ratesOf, workedExample } from '../../support/rates';

describe('the as-of date', () => {
  it('hides everything dated after it', () => {
    const builder = workedExample()
      .hours(5, { date: '2026-11-25' })
      .cost(70_00, { date: '2026-11-25' })
      .payment(2_178_00, { receivedOn: '2026-11-25' })
      .invoice(400_00, { issuedOn: '2026-11-25', dueOn: '2026-12-25' });
    expect(ratesOf(builder)).toEqual(ratesOf(workedExample()));
  });

  it('shows what is dated on the day itself', () => {
    const builder = agreed(100)
      .hours(10, { date: today })
      .cost(100_00, { date: today })
      .invoice(1_000_00, { issuedOn: today, writtenOffOn: today })
      .payment(605_00, { receivedOn: today })
      .invoice(-100_00, { issuedOn: today, creditOf: 'invoice-1' });
    // 900.00 is left of the invoice, 1,089.00 with VAT; 605.00 of it is in: 500.00 net.
    expect(ratesOf(builder)).toMatchObject({
      minutes: 600,
      costsCents: 100_00,
      receivedNetCents: 500_00,
      steps: { writtenOff: -40_00 },
    });
  });

  it('lets a credit note that is older than its invoice stand alone until that is there', () => {
    const builder = agreed(100)
      .hours(10)
      .invoice(1_000_00, { issuedOn: '2026-11-25', dueOn: '2026-12-25' })
      .invoice(-100_00, { creditOf: 'invoice-1' });
    expect(ratesOf(builder)).toMatchObject({ receivedNetCents: -100_00, money: { creditOwedCents: 121_00 } });
    expect(ratesOf(builder, { asOf: '2026-11-25' })).toMatchObject({
      receivedNetCents: 0,
      money: { openCents: 1_089_00, creditOwedCents: 0 },
    });
  });

  it('hides a write-off dated after it', () => {
    const builder = agreed(100).hours(10).invoice(1_000_00, { writtenOffOn: '2026-11-25' });
    expect(ratesOf(builder).steps).toMatchObject({ overdue: -100_00, writtenOff: 0 });
  });

  it('hides a credit note dated after it', () => {
    const builder = agreed(100)
      .hours(10)
      .invoice(1_000_00)
      .invoice(-1_000_00, { creditOf: 'invoice-1', issuedOn: '2026-11-25' });
    expect(ratesOf(builder).money).toMatchObject({ invoicedNetCents: 1_000_00, overdueCount: 1 });
  });

  it('leaves hours on an invoice that was not yet there as not yet invoiced', () => {
    const builder = agreed(100)
      .hours(6, { invoiceId: 'invoice-1' })
      .hours(4, { invoiceId: 'invoice-2' })
      .invoice(600_00)
      .invoice(400_00, { issuedOn: '2026-11-30' });
    expect(ratesOf(builder).hours).toEqual({ unbilledMinutes: 0, notYetInvoicedMinutes: 240, invoicedMinutes: 360 });
    expect(ratesOf(builder, { asOf: '2026-11-30' }).hours.notYetInvoicedMinutes).toBe(0);
  });
});

describe('a period', () => {
  it('counts hours and costs by date and an invoice by the work it bills, whenever it was paid', () => {
    const builder = agreed(100)
      .hours(8, { date: '2026-03-31', invoiceId: 'invoice-1' })
      .hours(2, { date: '2026-04-01', invoiceId: 'invoice-2' })
      .cost(80_00, { date: '2026-03-31' })
      .cost(10_00, { date: '2026-04-01' })
      .invoice(800_00, { issuedOn: '2026-04-02', workUntil: '2026-03-31' })
      .payment(968_00, { receivedOn: '2026-07-01' })
      .invoice(200_00, { issuedOn: '2026-04-30' })
      .payment(242_00, { receivedOn: '2026-07-01' });
    expect(ratesOf(builder, { until: '2026-03-31' })).toMatchObject({ minutes: 480, effectiveCentsPerHour: 90_00 });
    expect(ratesOf(builder, { from: '2026-04-01' })).toMatchObject({ minutes: 120, effectiveCentsPerHour: 95_00 });
  });

  it('counts a credit note in the period of its invoice', () => {
    const builder = agreed(100)
      .hours(10, { date: '2026-03-10' })
      .invoice(1_000_00, { issuedOn: '2026-03-31' })
      .payment(968_00)
      .invoice(-200_00, { issuedOn: '2026-06-15', creditOf: 'invoice-1' });
    expect(ratesOf(builder, { until: '2026-03-31' }).receivedNetCents).toBe(800_00);
    expect(ratesOf(builder, { from: '2026-06-01' }).receivedNetCents).toBe(0);
  });

  it('counts a credit note that names no invoice in its own period', () => {
    const builder = agreed(100)
      .hours(10, { date: '2026-03-10' })
      .invoice(1_000_00, { issuedOn: '2026-03-31' })
      .payment(1_210_00)
      .invoice(-200_00, { issuedOn: '2026-06-15' });
    expect(ratesOf(builder, { until: '2026-03-31' }).receivedNetCents).toBe(1_000_00);
    expect(ratesOf(builder, { from: '2026-06-01' }).receivedNetCents).toBe(-200_00);
  });
});

describe('which hours are invoiced', () => {
  it('are those up to the last day that was billed, where no entry of the client names an invoice', () => {
    const builder = agreed(100)
      .hours(3, { date: '2026-09-30' })
      .hours(2, { date: '2026-10-01' })
      .hours(1, { date: '2026-10-01', billable: false })
      .invoice(300_00, { issuedOn: '2026-10-05', workUntil: '2026-09-30' });
    expect(ratesOf(builder).hours).toEqual({ unbilledMinutes: 60, notYetInvoicedMinutes: 120, invoicedMinutes: 180 });
  });

  it('are only those that name one, as soon as one entry does', () => {
    const builder = agreed(100)
      .hours(3, { date: '2026-09-29' })
      .hours(2, { date: '2026-09-30', invoiceId: 'invoice-1' })
      .invoice(300_00);
    expect(ratesOf(builder).hours).toMatchObject({ notYetInvoicedMinutes: 180, invoicedMinutes: 120 });
  });

  it('never become more by a credit note or by an invoice that is not yet there', () => {
    const builder = agreed(100)
      .hours(3, { date: '2026-09-01' })
      .hours(2, { date: '2026-10-20' })
      .invoice(300_00, { issuedOn: '2026-09-30' })
      .invoice(-30_00, { issuedOn: '2026-10-31', creditOf: 'invoice-1' })
      .invoice(-10_00, { issuedOn: '2026-10-31' })
      .invoice(200_00, { issuedOn: '2026-11-25', workUntil: '2026-10-31' });
    expect(ratesOf(builder).hours).toMatchObject({ notYetInvoicedMinutes: 120, invoicedMinutes: 180 });
  });
});
