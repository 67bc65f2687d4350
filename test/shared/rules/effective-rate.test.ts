import { describe, expect, it } from 'vitest';
import { effectiveRates } from '../../../shared/rules/effective-rate';
import type { LedgerBuilder } from '../../support/ledger-builder';
import { buildLedger, today } from '../../support/ledger-builder';
import { agreed, ratesOf, workedExample } from '../../support/rates';

describe('the effective hourly rate', () => {
  it('of the worked example is € 34.00, € 70.00 if all is paid, and leaks in exact steps', () => {
    const { clients, portfolio } = effectiveRates(workedExample().ledger(), { asOf: today });
    expect(clients).toEqual([
      {
        id: 'client-1',
        name: 'De Korenaar',
        minutes: 3_000,
        receivedNetCents: 1_800_00,
        costsCents: 100_00,
        effectiveCentsPerHour: 34_00,
        ifAllIsPaidCentsPerHour: 70_00,
        agreedCentsPerHour: 90_00,
        steps: {
          unbilled: -18_00,
          notYetInvoiced: 0,
          price: 0,
          openNotDue: 0,
          overdue: -36_00,
          writtenOff: 0,
          costs: -2_00,
        },
        money: {
          invoicedNetCents: 3_600_00,
          openCents: 2_178_00,
          overdueCents: 2_178_00,
          overdueCount: 1,
          creditOwedCents: 0,
        },
        hours: { unbilledMinutes: 600, notYetInvoicedMinutes: 0, invoicedMinutes: 2_400 },
      },
    ]);
    expect(portfolio).toMatchObject({ minutes: 3_000, receivedNetCents: 1_800_00, effectiveCentsPerHour: 34_00 });
  });

  // Published examples: vantacalc.com (two), freelancehub.info, sengi.co, processome.com.
  it.each([
    { net: 15_000, costs: 500, hours: 110, rate: 131_82 },
    { net: 15_000, costs: 200, hours: 120, rate: 123_33 },
    { net: 3_500, costs: 0, hours: 59, rate: 59_32 },
    { net: 5_000, costs: 0, hours: 52, rate: 96_15 },
    { net: 4_000, costs: 0, hours: 65, rate: 61_54 },
  ])('of € $net less € $costs over $hours hours is $rate cents', ({ net, costs, hours, rate }) => {
    const builder = agreed(100)
      .hours(hours)
      .invoice(net * 100)
      .payment(net * 121);
    expect(ratesOf(costs === 0 ? builder : builder.cost(costs * 100)).effectiveCentsPerHour).toBe(rate);
  });

  it('rounds half a cent to the even cent', () => {
    const paid = (net: number): LedgerBuilder => agreed(1).hours(2).invoice(net, { vatCents: 0 }).payment(net);
    expect(ratesOf(paid(1)).effectiveCentsPerHour).toBe(0);
    expect(ratesOf(paid(3)).effectiveCentsPerHour).toBe(2);
    expect(ratesOf(paid(5)).effectiveCentsPerHour).toBe(2);
  });

  it('is not there without hours, and such a client comes last', () => {
    const builder = buildLedger()
      .client({ name: 'A, only costs', agreedCentsPerHour: 80_00 })
      .cost(50_00)
      .client({ name: 'B, well paid' })
      .hours(1)
      .invoice(100_00)
      .payment(121_00)
      .client({ name: 'C, badly paid' })
      .hours(4)
      .invoice(100_00)
      .payment(121_00);
    const { clients, portfolio } = effectiveRates(builder.ledger(), { asOf: today });
    expect(clients.map((client) => [client.name, client.effectiveCentsPerHour])).toEqual([
      ['C, badly paid', 25_00],
      ['B, well paid', 100_00],
      ['A, only costs', null],
    ]);
    expect(clients[2]).toMatchObject({ steps: null, ifAllIsPaidCentsPerHour: null, costsCents: 50_00 });
    expect(portfolio).toMatchObject({ minutes: 300, effectiveCentsPerHour: 30_00, costsCents: 50_00 });
  });

  it('is below zero where costs are more than what came in', () => {
    expect(ratesOf(agreed(80).hours(2).cost(50_00))).toMatchObject({
      effectiveCentsPerHour: -25_00,
      steps: { notYetInvoiced: -80_00, costs: -25_00 },
    });
  });

  it('of nothing at all is no rate', () => {
    expect(effectiveRates(buildLedger().ledger(), { asOf: today })).toMatchObject({
      clients: [],
      portfolio: { minutes: 0, effectiveCentsPerHour: null, ifAllIsPaidCentsPerHour: null },
    });
  });

  it('stands without a leak where no rate was agreed', () => {
    const rates = ratesOf(buildLedger().client().hours(2).invoice(150_00).payment(181_50));
    expect(rates).toMatchObject({ effectiveCentsPerHour: 75_00, agreedCentsPerHour: null, steps: null });
  });
});

describe('the leak', () => {
  it('shows a discount and a fixed price as price, in both directions', () => {
    const billed = (net: number): LedgerBuilder =>
      agreed(100)
        .hours(10)
        .invoice(net)
        .payment(Math.round(net * 1.21));
    expect(ratesOf(billed(800_00)).steps).toMatchObject({ price: -20_00 });
    expect(ratesOf(billed(1_200_00)).steps).toMatchObject({ price: 20_00 });
  });

  it('gives the cents that rounding leaves to the largest step', () => {
    // Three times a third of 100.00: 33.33 each, and one cent over.
    const builder = agreed(100)
      .hours(1, { billable: false })
      .hours(1)
      .hours(1, { invoiceId: 'invoice-1' })
      .invoice(100_00);
    const { steps, effectiveCentsPerHour } = ratesOf(builder);
    expect(effectiveCentsPerHour).toBe(0);
    expect(steps).toMatchObject({ unbilled: -33_34, notYetInvoiced: -33_33, price: 0, overdue: -33_33 });
  });

  it('never shows a minus before a zero', () => {
    expect(Object.values(ratesOf(workedExample()).steps ?? {}).some((step) => Object.is(step, -0))).toBe(false);
  });
});

describe('the portfolio', () => {
  it('divides all that came in by all hours, and is no mean of rates', () => {
    const builder = buildLedger()
      .client()
      .hours(10)
      .invoice(1_000_00)
      .payment(1_210_00)
      .client()
      .hours(40)
      .invoice(1_000_00)
      .payment(1_210_00)
      .client()
      .cost(100_00);
    expect(effectiveRates(builder.ledger(), { asOf: today }).portfolio.effectiveCentsPerHour).toBe(38_00);
  });
});

it('leaves records alone that hang on nobody', () => {
  const builder = workedExample()
    .hours(9, { clientId: 'gone' })
    .payment(500_00, { invoiceId: 'gone' })
    .cost(9_00, { clientId: 'gone' })
    .invoice(90_00, { clientId: 'gone' });
  expect(effectiveRates(builder.ledger(), { asOf: today })).toEqual(
    effectiveRates(workedExample().ledger(), { asOf: today }),
  );
});
