import { describe, expect, it } from 'vitest';
import { effectiveRates } from '../../../shared/rules/effective-rate';
import type { ClientRates } from '../../../shared/rules/rates';
import type { LedgerBuilder } from '../../support/ledger-builder';
import { buildLedger, today } from '../../support/ledger-builder';

type Period = { from?: string; until?: string; asOf?: string };

/** The first client's rates. */
const ratesOf = (builder: LedgerBuilder, period: Period = {}): ClientRates => {
  const { clients } = effectiveRates(builder.ledger(), { asOf: today, ...period });
  const found = clients.find((client) => client.id === 'client-1');
  if (!found) throw new Error('no client');
  return found;
};

const agreed = (euros: number): LedgerBuilder => buildLedger().client({ agreedCentsPerHour: euros * 100 });

const sumOf = (steps: ClientRates['steps']): number =>
  Object.values(steps ?? {}).reduce((sum: number, step: number) => sum + step, 0);

/** SPEC's worked example: 40 h billed, 10 h not; € 3,600 net invoiced, half of it received; € 100 of costs. */
const workedExample = (): LedgerBuilder =>
  buildLedger()
    .client({ name: 'De Korenaar', agreedCentsPerHour: 90_00 })
    .hours(20, { date: '2026-09-01', invoiceId: 'invoice-1' })
    .hours(20, { date: '2026-09-02', invoiceId: 'invoice-1' })
    .hours(10, { date: '2026-09-10', billable: false })
    .invoice(3_600_00, { issuedOn: '2026-09-30', dueOn: '2026-10-14' })
    .payment(2_178_00)
    .cost(100_00);

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
