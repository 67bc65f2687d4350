/** Late payer: its levels and their boundaries, each by a ledger made by hand. The day is 24 November 2026. */
import { expect, it } from 'vitest';
import { addDays } from '../../../shared/units/calendar-day';
import { buildLedger, today } from '../../support/ledger-builder';
import { factOf, signalOf } from '../../support/signals';

/** An invoice of €121 gross, paid in full so many days after its due date, 31 October or earlier. */
const paidLate = (days: number) =>
  buildLedger()
    .client()
    .invoice(100_00, { issuedOn: '2026-01-01', dueOn: '2026-01-31' })
    .payment(121_00, { receivedOn: addDays('2026-01-31', days) })
    .ledger();
/** The same, open for so many days. */
const openFor = (days: number) =>
  buildLedger()
    .client()
    .invoice(10_00, { issuedOn: '2026-01-01', dueOn: addDays(today, -days) })
    // Enough paid in time that the mean says nothing.
    .invoice(1_000_00, { issuedOn: '2026-01-01', dueOn: '2026-01-31' })
    .payment(1_210_00, { receivedOn: '2026-01-20' })
    .ledger();

it('weighs days late by amount, and counts money still open up to today', () => {
  // Due 31 October. €1,210: €968 paid 10 days late, €242 open for 24 days: (968×10 + 242×24) / 1,210 = 12.8 days.
  const ledger = buildLedger().client().invoice(1_000_00).payment(968_00, { receivedOn: '2026-11-10' }).ledger();
  expect(factOf(ledger, 'latePayer', 'meanDaysLate').value).toBeCloseTo(12.8, 10);
  expect(factOf(ledger, 'latePayer', 'oldestDaysOverdue')).toMatchObject({ value: 24, level: 'watch' });
  expect(factOf(ledger, 'latePayer', 'overdueCents').value).toBe(242_00);
  expect(signalOf(ledger, 'latePayer').level).toBe('watch');
});

it.each([
  [0, 'fine'],
  [7, 'fine'],
  [8, 'watch'],
  [30, 'watch'],
  [31, 'strong'],
])('paid %d days late is %s', (days, level) => {
  expect(signalOf(paidLate(days), 'latePayer').level).toBe(level);
});

it.each([
  [14, 'fine'],
  [15, 'watch'],
  [60, 'watch'],
  [61, 'strong'],
])('open for %d days after the due date is %s', (days, level) => {
  const ledger = openFor(days);
  expect(factOf(ledger, 'latePayer', 'meanDaysLate').level).toBe('fine');
  expect(signalOf(ledger, 'latePayer').level).toBe(level);
});

it('counts a payment before the due date as in time, not as early', () => {
  // Half 20 days before it is due, half 10 days after: 5 days late on average.
  const ledger = buildLedger()
    .client()
    .invoice(100_00)
    .payment(60_50, { receivedOn: '2026-10-11' })
    .payment(60_50, { receivedOn: '2026-11-10' })
    .ledger();
  expect(factOf(ledger, 'latePayer', 'meanDaysLate').value).toBeCloseTo(5, 10);
  expect(factOf(ledger, 'latePayer', 'sharePaidLate').value).toBeCloseTo(0.5, 10);
});

it('is strong as soon as money was written off, and names the invoice', () => {
  const ledger = buildLedger().client().invoice(100_00, { writtenOffOn: '2026-11-02' }).ledger();
  const { level, easings } = signalOf(ledger, 'latePayer');
  expect(level).toBe('strong');
  expect(easings).toEqual([]);
  expect(factOf(ledger, 'latePayer', 'writtenOffCents')).toMatchObject({
    value: 121_00,
    records: [{ collection: 'invoices', id: 'invoice-1' }],
  });
});

it('does not count what a credit note took back, nor what was paid too much', () => {
  const credited = buildLedger().client().invoice(100_00).invoice(-100_00, { creditOf: 'invoice-1' }).ledger();
  expect(signalOf(credited, 'latePayer').level).toBe('notEnoughData');
  const overpaid = buildLedger().client().invoice(100_00).payment(500_00, { receivedOn: '2026-10-31' }).ledger();
  expect(factOf(overpaid, 'latePayer', 'meanDaysLate').value).toBe(0);
});

it('takes a refund off what came last', () => {
  // €121 in time, €121 too much 20 days late and given back: nothing came late.
  const ledger = buildLedger()
    .client()
    .invoice(100_00)
    .payment(121_00, { receivedOn: '2026-10-20' })
    .payment(121_00, { receivedOn: '2026-11-20' })
    .payment(-121_00, { receivedOn: '2026-11-22' })
    .ledger();
  expect(factOf(ledger, 'latePayer', 'meanDaysLate').value).toBe(0);
  expect(factOf(ledger, 'latePayer', 'overdueCents').value).toBe(0);
});

it('adds up the minutes of asking for payment, of this client alone', () => {
  const ledger = buildLedger()
    .client()
    .invoice(100_00)
    .hours(0.5, { activity: 'chasing' })
    .hours(1)
    .client()
    .hours(4, { activity: 'chasing' })
    .ledger();
  expect(factOf(ledger, 'latePayer', 'chasingMinutes')).toMatchObject({ value: 30, others: 240 });
});

it.each([
  ['no invoice', buildLedger().client()],
  ['an invoice that is not due', buildLedger().client().invoice(100_00, { dueOn: '2026-12-31' })],
  ['an invoice of tomorrow', buildLedger().client().invoice(100_00, { issuedOn: '2026-11-25', dueOn: '2026-11-25' })],
])('says that invoices are missing with %s', (_, builder) => {
  expect(signalOf(builder.ledger(), 'latePayer')).toMatchObject({ level: 'notEnoughData', missing: ['invoices'] });
});

it('promises nothing to bring it down while money is written off, whatever else gets better', () => {
  const ledger = buildLedger()
    .client()
    .invoice(100_00, { writtenOffOn: '2026-11-02' })
    .invoice(100_00, { issuedOn: '2026-01-01', dueOn: '2026-01-31' })
    .ledger();
  expect(factOf(ledger, 'latePayer', 'meanDaysLate').level).toBe('strong');
  expect(signalOf(ledger, 'latePayer').easings).toEqual([]);
});
