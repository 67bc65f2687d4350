/** Levels and their boundaries, each by a ledger made by hand. The day is 24 November 2026. */
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../shared/model/ledger';
import { createLedgerReplica } from '../../../shared/rules/ledger-replica';
import type { FactKey, SignalKind } from '../../../shared/rules/signal';
import { clientSignals } from '../../../shared/rules/signals';
import { makeSampleLedger } from '../../../shared/sample/make-sample-ledger';
import { addDays } from '../../../shared/units/calendar-day';
import { buildLedger, today } from '../../support/ledger-builder';

const clientOf = (ledger: Ledger, id = 'client-1') => {
  const found = clientSignals(ledger, today).find((client) => client.id === id);
  if (!found) throw new Error(`no client ${id}`);
  return found;
};
const signalOf = (ledger: Ledger, kind: SignalKind, id?: string) => clientOf(ledger, id).signals[kind];
const factOf = (ledger: Ledger, kind: SignalKind, key: FactKey, id?: string) => {
  const fact = signalOf(ledger, kind, id).facts.find((each) => each.key === key);
  if (!fact) throw new Error(`no fact ${key}`);
  return fact;
};

describe('late payer', () => {
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
});

describe('in how many days a client pays', () => {
  it('weighs by amount, with its spread and quarter by quarter', () => {
    // €121 after 30 days, €363 after 50: (121×30 + 363×50) / 484 = 45; spread √((121×15² + 363×5²) / 484) = √75.
    const ledger = buildLedger()
      .client()
      .invoice(100_00, { issuedOn: '2026-01-10' })
      .payment(121_00, { receivedOn: '2026-02-09' })
      .invoice(300_00, { issuedOn: '2026-05-01' })
      .payment(363_00, { receivedOn: '2026-06-20' })
      .invoice(100_00)
      .ledger();
    const habit = clientOf(ledger).paymentHabit;
    expect(habit).toMatchObject({
      meanDays: 45,
      paidInvoices: 2,
      trend: [
        { from: '2026-01-01', meanDays: 30 },
        { from: '2026-04-01', meanDays: 50 },
      ],
    });
    expect(habit?.spreadDays).toBeCloseTo(Math.sqrt(75), 10);
  });

  it('is not known before anything is paid', () => {
    expect(clientOf(buildLedger().client().invoice(100_00).ledger()).paymentHabit).toBeNull();
  });
});

describe('time-eater', () => {
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
});

describe('disrespect', () => {
  const moment = { clientId: 'client-1', date: '2026-11-01', kind: 'rude', weight: 1 } as const;
  const withMoments = (...moments: Partial<Parameters<ReturnType<typeof buildLedger>['record']>[1]>[]) => {
    const builder = buildLedger().client();
    for (const [index, fields] of moments.entries()) {
      builder.record('moments', { ...moment, id: `m${index}`, ...fields } as never);
    }
    return builder;
  };
  const joy = (...scores: number[]) => {
    const builder = buildLedger().client();
    for (const [index, score] of scores.entries()) {
      const date = `2026-${String(7 + index).padStart(2, '0')}-15`;
      builder.record('joyScores', { id: `j${index}`, clientId: 'client-1', date, score });
    }
    return builder.ledger();
  };

  it.each([
    [[2], 'fine'],
    [[3], 'watch'],
    [[1, 1, 1], 'watch'],
    [[3, 2], 'watch'],
    [[3, 3], 'strong'],
  ])('moments of weight %j are %s', (weights, level) => {
    const ledger = withMoments(...weights.map((weight) => ({ weight }) as never)).ledger();
    expect(signalOf(ledger, 'disrespect').level).toBe(level);
  });

  it('lets good moments weigh against bad ones, and never below nothing', () => {
    const ledger = withMoments({ weight: 3 } as never, { weight: 3 } as never, { kind: 'praise', weight: 2 } as never);
    expect(factOf(ledger.ledger(), 'disrespect', 'momentScore')).toMatchObject({ value: 4, level: 'watch' });
    const good = withMoments({ kind: 'referral', weight: 3 } as never).ledger();
    expect(factOf(good, 'disrespect', 'momentScore').value).toBe(0);
    expect(signalOf(good, 'disrespect')).toMatchObject({ level: 'fine', missing: [] });
  });

  it('looks back 180 days, and not ahead', () => {
    // Today is the first of the 180 days, 29 May 2026 the last.
    expect(signalOf(withMoments({ date: '2026-05-29', weight: 3 } as never).ledger(), 'disrespect').level).toBe(
      'watch',
    );
    expect(signalOf(withMoments({ date: '2026-05-28', weight: 3 } as never).ledger(), 'disrespect')).toMatchObject({
      level: 'notEnoughData',
      missing: ['momentsOrJoy'],
    });
    expect(signalOf(withMoments({ date: '2026-11-25', weight: 3 } as never).ledger(), 'disrespect').level).toBe(
      'notEnoughData',
    );
  });

  it('counts promises that the client broke, not the user’s own', () => {
    const promise = { clientId: 'client-1', what: 'x', dueOn: '2026-10-01', outcome: 'broken' } as const;
    const ledger = withMoments({ weight: 2 } as never)
      .record('promises', { ...promise, id: 'p1', by: 'client' })
      .record('promises', { ...promise, id: 'p2', by: 'me' })
      .record('promises', { ...promise, id: 'p3', by: 'client', outcome: 'late' })
      .ledger();
    expect(factOf(ledger, 'disrespect', 'brokenPromises')).toMatchObject({
      value: 1,
      records: [{ collection: 'promises', id: 'p1' }],
    });
    expect(factOf(ledger, 'disrespect', 'momentScore')).toMatchObject({ value: 3, level: 'watch' });
  });

  it.each([
    [[4], 'fine'],
    [[3], 'watch'],
    [[3, 4], 'fine'],
    [[2, 3], 'watch'],
    [[2], 'strong'],
    [[1, 3], 'strong'],
  ])('joy scores %j are %s', (scores, level) => {
    expect(signalOf(joy(...scores), 'disrespect').level).toBe(level);
  });

  it('tells where joy is going: the later half less the earlier half', () => {
    // (2 + 1)/2 − (4 + 4)/2 = −2.5; the middle of five counts in neither.
    expect(factOf(joy(4, 4, 3, 2, 1), 'disrespect', 'joyTrend').value).toBeCloseTo(-2.5, 10);
    expect(factOf(joy(4), 'disrespect', 'joyTrend').value).toBeNull();
  });
});

it('follows the thresholds of the user, and falls back on the usual ones', () => {
  const late = buildLedger()
    .profile({ thresholds: { meanDaysLate: { watch: 2, strong: 5 } } })
    .client()
    .invoice(100_00)
    .payment(121_00, { receivedOn: '2026-11-06' })
    .ledger();
  expect(signalOf(late, 'latePayer')).toMatchObject({
    level: 'strong',
    easings: [{ fact: 'meanDaysLate', to: 5, level: 'watch' }],
  });
  expect(factOf(late, 'latePayer', 'oldestDaysOverdue').threshold).toEqual({ watch: 14, strong: 60 });
});

it('gives the sample three kinds of trouble, good clients, and one of which little is known', () => {
  const { ledger } = createLedgerReplica(makeSampleLedger({ today }));
  const all = clientSignals(ledger, today);
  for (const kind of ['latePayer', 'timeEater', 'disrespect'] as const) {
    const levels = all.map(({ signals }) => signals[kind].level);
    for (const level of ['strong', 'fine', 'notEnoughData']) expect(levels).toContain(level);
  }
});
