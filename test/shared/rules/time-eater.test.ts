/** Time-eater: its levels and their boundaries, each by a ledger made by hand. The day is 24 November 2026. */
import { expect, it } from 'vitest';
import type { WorkingHours } from '../../../shared/model/working-hours';
import { buildLedger } from '../../support/ledger-builder';
import { factOf, signalOf } from '../../support/signals';

/** A client of 1,000 hours of which so many percent are not billable. */
const alone = (percent: number) =>
  buildLedger()
    .client()
    .hours(1_000 - percent * 10)
    .hours(percent * 10, { billable: false });

it.each([
  [0, 'fine'],
  [20, 'fine'],
  [20.1, 'watch'],
  [35, 'watch'],
  [35.1, 'strong'],
])('%d %% of the hours unbilled is %s', (percent, level) => {
  expect(signalOf(alone(percent).ledger(), 'timeEater').level).toBe(level);
});

it.each([
  // The one other client has 8 % unbilled: 1.5 × 8 = 12, 2.5 × 8 = 20.
  [12, 'fine'],
  [12.1, 'watch'],
  [20, 'watch'],
  [20.1, 'strong'],
])('%d %% beside another client with 8 %% is %s', (percent, level) => {
  const ledger = alone(percent).client().hours(92).hours(8, { billable: false }).ledger();
  expect(factOf(ledger, 'timeEater', 'unbilledShare').others).toBeCloseTo(0.08, 10);
  expect(signalOf(ledger, 'timeEater').level).toBe(level);
});

it('compares with the median of the others: none with 1 client, the one of 2, the middle of 2 others of 3', () => {
  const one = buildLedger().client().hours(10);
  expect(factOf(one.ledger(), 'timeEater', 'unbilledShare').others).toBeNull();
  const two = one.client().hours(9).hours(1, { billable: false });
  expect(factOf(two.ledger(), 'timeEater', 'unbilledShare').others).toBeCloseTo(0.1, 10);
  const three = two.client().hours(7).hours(3, { billable: false });
  expect(factOf(three.ledger(), 'timeEater', 'unbilledShare').others).toBeCloseTo(0.2, 10);
  // The second sees 0 % and 30 %, the third 0 % and 10 %.
  expect(factOf(three.ledger(), 'timeEater', 'unbilledShare', 'client-2').others).toBeCloseTo(0.15, 10);
  expect(factOf(three.ledger(), 'timeEater', 'unbilledShare', 'client-3').others).toBeCloseTo(0.05, 10);
});

it('takes no multiple of nothing: with others at 0 % the share alone tells', () => {
  expect(signalOf(alone(19).client().hours(10).ledger(), 'timeEater').level).toBe('fine');
});

it('says that hours are missing below five hours, whatever they were', () => {
  const few = buildLedger().client().hours(4.9, { billable: false });
  expect(signalOf(few.ledger(), 'timeEater')).toMatchObject({ level: 'notEnoughData', missing: ['hours'] });
  expect(signalOf(buildLedger().client().ledger(), 'timeEater').level).toBe('notEnoughData');
  expect(signalOf(buildLedger().client().hours(5, { billable: false }).ledger(), 'timeEater').level).toBe('strong');
});

it('counts changes of the job and rush per ten hours', () => {
  const moment = { clientId: 'client-1', date: '2026-10-01', weight: 1 } as const;
  const ledger = buildLedger()
    .client()
    .hours(40)
    .record('moments', { ...moment, id: 'm1', kind: 'scopeChange' })
    .record('moments', { ...moment, id: 'm2', kind: 'scopeChange' })
    .record('moments', { ...moment, id: 'm3', kind: 'rush' })
    .ledger();
  expect(factOf(ledger, 'timeEater', 'scopeChangesPerTenHours').value).toBeCloseTo(0.5, 10);
  expect(factOf(ledger, 'timeEater', 'rushRequestsPerTenHours').value).toBeCloseTo(0.25, 10);
});

it('counts as outside working hours: the weekend, and what falls before nine or after half past five', () => {
  const ledger = buildLedger()
    .client()
    .hours(2, { date: '2026-10-03' })
    .hours(2, { date: '2026-10-05', startedAt: '08:00' })
    .hours(3, { date: '2026-10-05', startedAt: '16:30' })
    .hours(3, { date: '2026-10-05' })
    .ledger();
  // Saturday 2 h, 1 h before nine, 2 h after half past five: 5 of 10.
  expect(factOf(ledger, 'timeEater', 'outsideHoursShare').value).toBeCloseTo(0.5, 10);
});

it('holds the effective rate against the agreed one', () => {
  const ledger = buildLedger()
    .client({ agreedCentsPerHour: 100_00 })
    .hours(10)
    .invoice(400_00, { vatCents: 0 })
    .payment(400_00)
    .ledger();
  expect(factOf(ledger, 'timeEater', 'effectiveOfAgreed').value).toBeCloseTo(0.4, 10);
});

it('compares with former clients too', () => {
  const ledger = alone(10).client({ status: 'former' }).hours(9).hours(1, { billable: false }).ledger();
  expect(factOf(ledger, 'timeEater', 'unbilledShare').others).toBeCloseTo(0.1, 10);
  expect(factOf(ledger, 'timeEater', 'unbilledShare', 'client-2').others).toBeCloseTo(0.1, 10);
});

it('does not say that all was within working hours when it is not known when most of it began', () => {
  const outside = (started: number, unknown: number) =>
    factOf(
      buildLedger()
        .client()
        .hours(started, { date: '2026-10-05', startedAt: '09:00' })
        .hours(unknown, { date: '2026-10-06' })
        .ledger(),
      'timeEater',
      'outsideHoursShare',
    );
  expect(outside(4, 4)).toMatchObject({ value: 0, level: 'fine' });
  expect(outside(4, 5)).toMatchObject({ value: null, level: 'notEnoughData' });
});

it.each<[string, Partial<WorkingHours>, number]>([
  ['from ten to four', { from: '10:00', until: '16:00' }, 4 / 10],
  ['on Tuesdays alone', { days: [2] }, 1],
  ['in an office that closes before it opens, so at midnight', { from: '10:00', until: '08:00' }, 1 / 10],
  ['on no day at all, so on every day', { days: [] }, 1.5 / 10],
])('counts by the hours of the user: %s', (_, hours, share) => {
  // Ten hours on a Monday, from nine to seven.
  const ledger = buildLedger()
    .profile({ workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', until: '17:30', ...hours } })
    .client()
    .hours(10, { date: '2026-10-05', startedAt: '09:00' })
    .ledger();
  expect(factOf(ledger, 'timeEater', 'outsideHoursShare').value).toBeCloseTo(share, 10);
});
