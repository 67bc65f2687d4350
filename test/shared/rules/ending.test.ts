import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ending, Notice } from '../../../shared/model/offboarding';
import {
  daysShort,
  earliestLastDay,
  noticeEnd,
  reasonableNotice,
  suggestedLastDay,
  waysFor,
} from '../../../shared/rules/ending';
import { addDays, addMonths } from '../../../shared/units/calendar-day';

const notice = (count: number, unit: Notice['unit'], toMonthEnd = false): Notice => ({
  count,
  unit,
  source: 'contract',
  ...(toMonthEnd ? { toMonthEnd } : {}),
});
const ending = (fields: Partial<Ending>): Ending => ({
  contract: 'openEnded',
  way: 'notice',
  notice: notice(1, 'months'),
  noticeOn: '2026-11-24',
  lastDay: '2026-12-24',
  ...fields,
});

describe('the ways that the law leaves (art. 7:408 lid 2 BW)', () => {
  it('are notice for work without an end, and never for a project or a fixed term', () => {
    expect(waysFor('openEnded', false)).toEqual(['notice', 'agreement']);
    expect(waysFor('project', false)).toEqual(['completion', 'agreement']);
    expect(waysFor('fixedTerm', false)).toEqual(['completion', 'agreement']);
  });

  it('include notice at once for each of them where there is a weighty reason', () => {
    for (const contract of ['openEnded', 'project', 'fixedTerm'] as const) {
      expect(waysFor(contract, true)[0]).toBe('weightyReason');
    }
  });
});

describe('the end of the notice', () => {
  it.each([
    ['2026-11-24', notice(1, 'months'), '2026-12-24'],
    ['2026-11-24', notice(30, 'days'), '2026-12-24'],
    ['2026-11-24', notice(2, 'weeks'), '2026-12-08'],
    ['2027-01-31', notice(1, 'months'), '2027-02-28'],
    ['2028-01-31', notice(1, 'months'), '2028-02-29'],
    ['2026-11-24', notice(1, 'months', true), '2026-12-31'],
    ['2026-11-30', notice(3, 'months', true), '2027-02-28'],
    ['2026-11-24', notice(0, 'days'), '2026-11-24'],
  ])('of a notice that arrives on %s is as by the calendar', (noticeOn, agreed, end) => {
    expect(noticeEnd(noticeOn, agreed)).toBe(end);
  });

  it('is never before the notice, and never sooner for a longer one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('days', 'weeks', 'months' as const),
        fc.boolean(),
        (offset, count, unit, toMonthEnd) => {
          const day = addDays('2024-01-01', offset);
          const end = noticeEnd(day, notice(count, unit as Notice['unit'], toMonthEnd));
          const longer = noticeEnd(day, notice(count + 1, unit as Notice['unit'], toMonthEnd));
          expect(end >= day && longer >= end).toBe(true);
          if (toMonthEnd) expect(addDays(end, 1).endsWith('-01')).toBe(true);
        },
      ),
    );
  });
});

describe('a reasonable notice', () => {
  it('is a month, and two from three years together on', () => {
    expect(reasonableNotice(undefined, '2026-11-24').count).toBe(1);
    expect(reasonableNotice('2023-11-25', '2026-11-24').count).toBe(1);
    expect(reasonableNotice('2023-11-24', '2026-11-24').count).toBe(2);
  });
});

describe('the last day', () => {
  it('is bound by the notice alone', () => {
    expect(earliestLastDay(ending({}))).toBe('2026-12-24');
    for (const way of ['completion', 'agreement', 'weightyReason'] as const) {
      expect(earliestLastDay(ending({ way }))).toBeNull();
    }
  });

  it('begins with the end of the notice, two weeks to hand over, or a month', () => {
    expect(suggestedLastDay(ending({ notice: notice(2, 'months') }))).toBe('2027-01-24');
    expect(suggestedLastDay(ending({ way: 'weightyReason' }))).toBe('2026-12-08');
    expect(suggestedLastDay(ending({ way: 'agreement' }))).toBe(addMonths('2026-11-24', 1));
  });

  it('is short by the days that the notice still runs', () => {
    expect(daysShort(ending({ lastDay: '2026-12-10' }))).toBe(14);
    expect(daysShort(ending({ lastDay: '2026-12-24' }))).toBe(0);
    expect(daysShort(ending({ lastDay: '2027-01-31' }))).toBe(0);
    expect(daysShort(ending({ way: 'agreement', lastDay: '2026-11-25' }))).toBe(0);
  });
});
