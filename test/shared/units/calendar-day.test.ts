import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  formatDay,
  isCalendarDay,
  monthOf,
} from '../../../shared/units/calendar-day';
import { CalendarDay } from '../../../shared/units/shapes';

const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((count) => addDays('2026-11-24', count));

describe('a calendar day', () => {
  it('knows every day from 1900 to 2100, and no other', () => {
    const days = new Set<string>();
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2101, 0, 1); time += 86_400_000)
      days.add(new Date(time).toISOString().slice(0, 10));
    expect(days.size).toBe(201 * 365 + 49);
    for (let year = 1900; year <= 2100; year++)
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          if (isCalendarDay(text) !== days.has(text)) throw new Error(text);
        }
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1999-01-01'])('%s exists', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0026-01-01',
    '',
    '2026-11-24T00:00',
    '2026/01/01',
    '20a6-01-01',
    ' 2026-01-01',
  ])('"%s" does not', (day) => {
    expect(isCalendarDay(day)).toBe(false);
    expect(CalendarDay.safeParse(day).success).toBe(false);
  });

  it('so many days on is so many days later', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    // Summer time began on 29 March 2026 in the Netherlands: a day of 23 hours is still a day.
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-31', '2026-11-24')).toBe(24);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(isCalendarDay(later)).toBe(true);
        expect(daysBetween(day, later)).toBe(count);
        expect(later > day).toBe(count > 0);
      }),
    );
  });

  it('so many months on is the same day, or the last one of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-11-24', -12)).toBe('2025-11-24');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
    expect(monthOf('2026-11-24')).toBe('2026-11');
  });

  it('is that of the clock on the wall', () => {
    expect(dayOf(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24');
    expect(dayOf(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
  });

  it('is written as the language writes it', () => {
    expect(formatDay('2026-11-24', 'nl')).toBe('24 november 2026');
    expect(formatDay('2026-11-24', 'en')).toBe('24 November 2026');
    expect(formatDay('2026-03-01', 'nl', 'short')).toBe('1 mrt 2026');
    expect(formatDay('2026-03-01', 'en', 'short')).toBe('1 Mar 2026');
  });
});
