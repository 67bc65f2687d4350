import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../shared/model/ledger';
import { clientTimeline } from '../../../shared/rules/client-timeline';
import { weeksOf } from '../../../shared/rules/timeline-hours';
import type { TimelineItem } from '../../../shared/rules/timeline-item';
import { recordsOf } from '../../../shared/rules/timeline-item';
import { monthOf } from '../../../shared/units/calendar-day';
import { buildLedger, today } from '../../support/ledger-builder';

const lines = (ledger: Ledger, asOf = today): string[] =>
  clientTimeline(ledger, 'client-1', asOf).map(({ date, kind }) => `${date} ${kind}`);
const find = <K extends TimelineItem['kind']>(ledger: Ledger, kind: K, asOf = today) =>
  clientTimeline(ledger, 'client-1', asOf).find(
    (item): item is Extract<TimelineItem, { kind: K }> => item.kind === kind,
  );

describe('the timeline of a client', () => {
  it('tells an invoice from its issue to its last payment, with how late that was', () => {
    // € 1.210,00 due 31 October; € 210,00 in time, the rest on 20 November: 20 days late.
    const ledger = buildLedger()
      .client()
      .invoice(1_000_00)
      .payment(210_00, { receivedOn: '2026-10-20' })
      .payment(1_000_00, { receivedOn: '2026-11-20' })
      .ledger();
    expect(lines(ledger)).toEqual([
      '2026-11-20 payment',
      '2026-10-31 unpaid',
      '2026-10-20 payment',
      '2026-10-01 invoice',
    ]);
    const [last, unpaid, first] = clientTimeline(ledger, 'client-1', today);
    expect(last).toMatchObject({ cents: 1_000_00, daysLate: 20, isRest: true });
    expect(unpaid).toMatchObject({ openCents: 1_000_00 });
    expect(first).toMatchObject({ cents: 210_00, daysLate: 0, isRest: false });
  });

  it('says nothing of a due day on which all was paid, or that is not over', () => {
    const paid = buildLedger().client().invoice(1_000_00).payment(1_210_00, { receivedOn: '2026-10-31' }).ledger();
    expect(find(paid, 'unpaid')).toBeUndefined();
    const due = buildLedger().client().invoice(1_000_00, { dueOn: today }).ledger();
    expect(find(due, 'unpaid')).toBeUndefined();
  });

  it('tells what was lost with a write-off, and takes a credit note off what was open', () => {
    const ledger = buildLedger()
      .client()
      .invoice(1_000_00, { writtenOffOn: '2026-11-10' })
      .invoice(-200_00, { issuedOn: '2026-10-10', creditOf: 'invoice-1' })
      .ledger();
    expect(find(ledger, 'creditNote')).toMatchObject({ cents: -242_00, credited: '2026-001' });
    expect(find(ledger, 'unpaid')).toMatchObject({ openCents: 968_00 });
    expect(find(ledger, 'writtenOff')).toMatchObject({ date: '2026-11-10', cents: 968_00 });
  });

  it('tells money given back as a refund', () => {
    const ledger = buildLedger().client().invoice(1_000_00).payment(-100_00).ledger();
    expect(find(ledger, 'refund')).toMatchObject({ cents: 100_00 });
  });

  it('follows a promise from making to outcome, and marks the day that passed without it', () => {
    const promise = { id: 'p', clientId: 'client-1', by: 'client', what: 'Foto’s', dueOn: '2026-10-10' } as const;
    const told = (more: object) =>
      lines(
        buildLedger()
          .client()
          .record('promises', { ...promise, ...more })
          .ledger(),
      );
    expect(told({ madeOn: '2026-10-01' })).toEqual(['2026-10-10 promiseMissed', '2026-10-01 promiseMade']);
    expect(told({ outcome: 'late', settledOn: '2026-10-14' })).toEqual([
      '2026-10-14 promiseSettled',
      '2026-10-10 promiseMissed',
    ]);
    expect(told({ outcome: 'kept' })).toEqual(['2026-10-10 promiseSettled']);
  });

  it('leaves out other clients and all that is dated ahead', () => {
    const ledger = buildLedger()
      .client()
      .hours(1, { date: '2026-11-25' })
      .cost(10_00, { date: '2026-11-25' })
      .invoice(1_000_00, { issuedOn: '2026-11-25', dueOn: '2026-12-25' })
      .client()
      .hours(1)
      .ledger();
    expect(lines(ledger)).toEqual([]);
    expect(clientTimeline(ledger, 'nobody', today)).toEqual([]);
  });

  it('puts what follows above what it follows from, within a day', () => {
    const on = '2026-10-05';
    const ledger = buildLedger()
      .client()
      .hours(2, { date: on })
      .invoice(100_00, { issuedOn: on })
      .payment(121_00, { receivedOn: on })
      .ledger();
    expect(lines(ledger)).toEqual([`${on} payment`, `${on} invoice`, `${on} hours`]);
  });

  it('knows the records behind an item, the one to open first', () => {
    const ledger = buildLedger().client().invoice(1_000_00).payment(100_00).ledger();
    const payment = find(ledger, 'payment');
    expect(payment && recordsOf(payment)).toEqual([
      { collection: 'payments', id: 'payment-1' },
      { collection: 'invoices', id: 'invoice-1' },
    ]);
  });
});

describe('hours on the timeline', () => {
  it('are told a week at a time, with what is unbilled, and never across two months', () => {
    // 2026-10-01 is a Thursday; its week began on Monday 28 September.
    const ledger = buildLedger()
      .client()
      .hours(2, { date: '2026-09-28' })
      .hours(3, { date: '2026-10-01' })
      .hours(1, { date: '2026-10-02', billable: false })
      .hours(4, { date: '2026-10-05' })
      .ledger();
    const weeks = weeksOf([...ledger.timeEntries.values()]);
    expect(weeks.map(({ from, date, minutes, unbilledMinutes }) => [from, date, minutes, unbilledMinutes])).toEqual([
      ['2026-10-05', '2026-10-05', 240, 0],
      ['2026-10-01', '2026-10-02', 240, 60],
      ['2026-09-28', '2026-09-28', 120, 0],
    ]);
  });

  it('lose no minute and no entry, whatever the days', () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-11-24'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(fc.record({ day, minutes: fc.nat(600), billable: fc.boolean() })), (rows) => {
        const entries = rows.map(({ day: on, ...rest }, at) => ({
          id: `${at}`,
          clientId: 'client-1',
          date: on.toISOString().slice(0, 10),
          activity: 'work' as const,
          ...rest,
        }));
        const weeks = weeksOf(entries);
        expect(weeks.flatMap((week) => week.entries)).toHaveLength(entries.length);
        const sum = (list: readonly { minutes: number }[]): number =>
          list.reduce((all, { minutes }) => all + minutes, 0);
        expect(sum(weeks)).toBe(sum(entries));
        for (const week of weeks) {
          expect(new Set(week.entries.map(({ date }) => monthOf(date))).size).toBe(1);
          expect(week.from <= week.date).toBe(true);
        }
        expect(new Set(weeks.map(({ key }) => key)).size).toBe(weeks.length);
      }),
    );
  });
});
