import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatDay } from '../../../shared/units/calendar-day';
import { parseDay } from '../../../shared/units/parse-day';

/** A Tuesday. */
const today = '2026-11-24';

describe('a day as it is typed', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['3-11-2026', '2026-11-03'],
    ['3/11/26', '2026-11-03'],
    ['3 nov 2026', '2026-11-03'],
    ['3 november 2026', '2026-11-03'],
    ['1 mrt 2026', '2026-03-01'],
    ['1 maart 2026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['5 okt 2026', '2026-10-05'],
    ['5 Oct 2026', '2026-10-05'],
    ['5 mei 2026', '2026-05-05'],
    ['9', '2026-11-09'],
    ['vandaag', '2026-11-24'],
    ['Gisteren', '2026-11-23'],
    ['yesterday', '2026-11-23'],
    ['eergisteren', '2026-11-22'],
    ['morgen', '2026-11-25'],
    ['maandag', '2026-11-23'],
    ['di', '2026-11-24'],
    ['woensdag', '2026-11-18'],
    ['friday', '2026-11-20'],
  ])('reads "%s" as %s', (text, day) => {
    expect(parseDay(text, today)).toBe(day);
  });

  it('takes the nearest such day when the year is left out', () => {
    expect(parseDay('28-12', '2027-01-03')).toBe('2026-12-28');
    expect(parseDay('3-1', '2026-12-28')).toBe('2027-01-03');
    expect(parseDay('29-2', '2027-03-01')).toBe('2028-02-29');
  });

  it.each([
    ['vrijdag', '2026-11-27'],
    ['tuesday', '2026-12-01'],
    ['24-11', '2026-11-24'],
    ['23-11', '2027-11-23'],
    ['24', '2026-11-24'],
    ['5', '2026-12-05'],
    ['29-2', '2028-02-29'],
    ['morgen', '2026-11-25'],
    ['1-1-2026', '2026-01-01'],
  ])('for what is still to come reads "%s" as %s', (text, day) => {
    expect(parseDay(text, today, true)).toBe(day);
  });

  it.each(['', 'abc', '31-2-2026', '32', '5 foo 2026', '12-13', '1-1-999'])('refuses "%s"', (text) => {
    expect(parseDay(text, today)).toBeNull();
  });

  it('reads back every day as it is written, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.constantFrom('nl', 'en'), (count, language) => {
        const day = addDays(today, count);
        expect(parseDay(formatDay(day, language as 'nl' | 'en', 'short'), today)).toBe(day);
      }),
    );
  });
});
