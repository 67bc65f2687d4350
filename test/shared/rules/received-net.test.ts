import { describe, expect, it } from 'vitest';
import type { ClientRates } from '../../../shared/rules/rates';
import type { LedgerBuilder } from '../../support/ledger-builder';
import { agreed, ratesOf } from '../../support/rates';

const sumOf = (steps: ClientRates['steps']): number =>
  Object.values(steps ?? {}).reduce((sum: number, step: number) => sum + step, 0);

describe('what an invoice brings in', () => {
  it('is net in proportion to what was received, rounded once', () => {
    // 333.33 of 1,210.00 is in, of a net of 1,000.00: 275.479… net.
    expect(ratesOf(agreed(100).hours(1).invoice(1_000_00).payment(333_33)).receivedNetCents).toBe(275_48);
    const cents = agreed(100).hours(1).invoice(1_00).payment(1).payment(1).payment(1);
    // 3 cents of gross are 2.479 net: 2. One by one they would be 0.83 each: 3.
    expect(ratesOf(cents).receivedNetCents).toBe(2);
  });

  it('without VAT is all of what was received', () => {
    expect(ratesOf(agreed(100).hours(10).invoice(900_00, { vatCents: 0 }).payment(450_00))).toMatchObject({
      receivedNetCents: 450_00,
      effectiveCentsPerHour: 45_00,
    });
  });

  it('is never more than its net: the rest is a credit owed', () => {
    expect(ratesOf(agreed(100).hours(10).invoice(1_000_00).payment(1_300_00))).toMatchObject({
      receivedNetCents: 1_000_00,
      effectiveCentsPerHour: 100_00,
      money: { openCents: 0, creditOwedCents: 90_00 },
    });
  });

  it('is less after a refund', () => {
    expect(ratesOf(agreed(100).hours(10).invoice(1_000_00).payment(1_210_00).payment(-121_00))).toMatchObject({
      receivedNetCents: 900_00,
      money: { openCents: 121_00 },
    });
  });

  it('is the invoice less the credit note that names it, payments of both together', () => {
    const builder = agreed(100)
      .hours(10)
      .invoice(1_000_00)
      .payment(968_00)
      .invoice(-200_00, { creditOf: 'invoice-1', issuedOn: '2026-11-01' });
    expect(ratesOf(builder)).toMatchObject({
      receivedNetCents: 800_00,
      ifAllIsPaidCentsPerHour: 80_00,
      money: { invoicedNetCents: 800_00, openCents: 0, overdueCount: 0, creditOwedCents: 0 },
    });
  });

  it('is nothing once all of it is credited, and what was paid is owed back', () => {
    const builder = agreed(100).hours(10).invoice(1_000_00).payment(500_00);
    const credited = builder.invoice(-1_000_00, { creditOf: 'invoice-1' });
    expect(ratesOf(credited)).toMatchObject({
      receivedNetCents: 0,
      money: { invoicedNetCents: 0, openCents: 0, creditOwedCents: 500_00 },
    });
    expect(sumOf(ratesOf(credited).steps)).toBe(-100_00);
  });

  it('is taken back by a credit note that stands alone, refunded or not', () => {
    const builder = agreed(100).hours(10).invoice(1_000_00).payment(1_210_00).invoice(-100_00);
    expect(ratesOf(builder)).toMatchObject({ receivedNetCents: 900_00, money: { creditOwedCents: 121_00 } });
    expect(ratesOf(builder.payment(-121_00))).toMatchObject({
      receivedNetCents: 900_00,
      money: { creditOwedCents: 0, openCents: 0 },
    });
  });

  it('of a credit note that was refunded twice is open again', () => {
    const builder = agreed(100).hours(10).invoice(-100_00, { dueOn: '2026-12-31' }).payment(-242_00);
    expect(ratesOf(builder)).toMatchObject({
      receivedNetCents: -200_00,
      ifAllIsPaidCentsPerHour: -10_00,
      steps: { openNotDue: -10_00 },
      money: { openCents: 121_00, creditOwedCents: 0 },
    });
  });

  it('divides nothing by zero on an invoice of nothing', () => {
    expect(ratesOf(agreed(100).hours(1).invoice(0).payment(5_00))).toMatchObject({
      receivedNetCents: 0,
      effectiveCentsPerHour: 0,
      money: { creditOwedCents: 5_00 },
    });
  });

  it('is lost as far as it was open when it was written off; what comes later still counts', () => {
    const writtenOff = (): LedgerBuilder =>
      agreed(100).hours(10).invoice(1_000_00, { writtenOffOn: '2026-11-10' }).payment(605_00);
    expect(ratesOf(writtenOff())).toMatchObject({
      effectiveCentsPerHour: 50_00,
      ifAllIsPaidCentsPerHour: 100_00,
      steps: { writtenOff: -50_00, overdue: 0 },
      money: { openCents: 0, overdueCount: 0 },
    });
    expect(ratesOf(writtenOff().payment(242_00, { receivedOn: '2026-11-20' }))).toMatchObject({
      effectiveCentsPerHour: 70_00,
      steps: { writtenOff: -30_00 },
    });
  });

  it('is overdue from the day after its due date', () => {
    const builder = agreed(100).hours(10).invoice(1_000_00, { dueOn: '2026-11-24' });
    expect(ratesOf(builder, { asOf: '2026-11-24' })).toMatchObject({ steps: { openNotDue: -100_00, overdue: 0 } });
    expect(ratesOf(builder, { asOf: '2026-11-25' })).toMatchObject({
      steps: { openNotDue: 0, overdue: -100_00 },
      money: { overdueCents: 1_210_00, overdueCount: 1 },
    });
  });
});
