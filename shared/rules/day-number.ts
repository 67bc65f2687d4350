/** A day as one whole number in the same order, 2026-11-24 as 20261124: comparing numbers is many times faster. */
import type { CalendarDay } from '../units/calendar-day';

export type DayNumber = number;

/** After every day. */
export const never: DayNumber = 99_999_999;

export const toDayNumber = (day: CalendarDay): DayNumber => {
  let number = 0;
  for (let at = 0; at < day.length; at += 1) {
    const digit = day.charCodeAt(at) - 48;
    if (digit >= 0) number = number * 10 + digit;
  }
  return number;
};

export const fromDayNumber = (number: DayNumber): CalendarDay => {
  const digits = String(number);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
};
