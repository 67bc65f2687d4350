import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../shared/rules/office-time';
import { addDays } from '../../../shared/units/calendar-day';

describe('the weekday of a day', () => {
  it.each([
    ['2026-11-24', 2],
    ['2026-11-29', 7],
    ['2024-02-29', 4],
    ['2000-03-01', 3],
    ['1900-01-01', 1],
    ['2100-02-28', 7],
    ['1970-01-01', 4],
  ])('of %s is as by the calendar', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('is one further a day later, over every month and leap year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), (offset) => {
        const day = addDays('2000-01-01', offset);
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });
});
