import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClock, formatHours, parseDuration } from '../../../shared/units/duration';

describe('a duration as it is typed', () => {
  it.each([
    ['1:30', 90],
    ['0:05', 5],
    ['1u30', 90],
    ['1u5', 65],
    ['1h30m', 90],
    ['1 uur en 30 minuten', 90],
    ['2 uur', 120],
    ['2uren', 120],
    ['1 hour', 60],
    ['1,5', 90],
    ['1.5 uur', 90],
    [',5', 30],
    ['0,25', 15],
    ['8', 480],
    ['24', 1_440],
    ['25', 25],
    ['45', 45],
    ['90m', 90],
    ['90 min', 90],
    ['1 minuut', 1],
    ['0', 0],
    ['0,01', 1],
  ])('reads "%s" as %i minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });

  it.each(['', 'u', 'abc', '1:5', '1:60', '-1', '1u75', '1,2,3', '1:30:00', '.', '1e3', '12345'])(
    'refuses "%s"',
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );

  it('reads back every duration as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 * 60 + 59 }), (minutes) => {
        expect(parseDuration(formatClock(minutes))).toBe(minutes);
      }),
    );
  });

  it('reads back hours with one decimal to within three minutes, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_440 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (minutes, language) => {
          const read = parseDuration(formatHours(minutes, language));
          expect(Math.abs((read ?? Number.NaN) - minutes)).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});

it('is written as the language writes it', () => {
  expect(formatClock(65)).toBe('1:05');
  expect(formatClock(-65)).toBe('-1:05');
  expect(formatHours(3_870, 'nl')).toBe('64,5');
  expect(formatHours(3_870, 'en')).toBe('64.5');
});
