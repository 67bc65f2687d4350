import { describe, expect, it } from 'vitest';
import { formatClockTime, parseClock } from '../../../shared/units/parse-clock';

describe('a time on the clock', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['9u30', '09:30'],
    ['14 uur', '14:00'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['23:59', '23:59'],
    ['0:00', '00:00'],
    ['2pm', '14:00'],
    ['12am', '00:00'],
    ['12:15 PM', '12:15'],
  ])('reads "%s" as %s', (text, time) => expect(parseClock(text)).toBe(time));

  it.each(['', 'abc', '24:00', '9:60', '9:5', '13pm', '0am', '-1', '12345'])('refuses "%s"', (text) =>
    expect(parseClock(text)).toBeNull(),
  );

  it('reads back what it writes', () => {
    for (const time of ['00:05', '09:00', '10:10', '23:59']) expect(parseClock(formatClockTime(time))).toBe(time);
  });
});
