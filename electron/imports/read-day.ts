/** Dates as time trackers write them: the order of day and month is found in the whole column, never guessed per row. */
import type { CalendarDay } from '../../shared/units/calendar-day';
import { isCalendarDay } from '../../shared/units/calendar-day';

export type DayOrder = 'iso' | 'dayFirst' | 'monthFirst' | 'unknown';

const parts = /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})$/u;

/** 13 or more can be no month: one such date settles the column. */
export const findDayOrder = (values: readonly string[]): DayOrder => {
  let order: DayOrder = 'iso';
  for (const value of values) {
    const [, first = '', mark, second = ''] = parts.exec(value) ?? [];
    if (first === '' || first.length === 4) continue;
    // A point as mark is used only where the day comes first.
    if (Number(first) > 12 || mark === '.') return 'dayFirst';
    if (Number(second) > 12) return 'monthFirst';
    order = 'unknown';
  }
  return order;
};

/** Null when the text is no day that exists. */
export const readDay = (value: string, order: DayOrder): CalendarDay | null => {
  const [, first = '', , second = '', third = ''] = parts.exec(value) ?? [];
  const two = (text: string): string => text.padStart(2, '0');
  const [year, month, day] =
    first.length === 4
      ? [first, second, third]
      : order === 'monthFirst'
        ? [third, first, second]
        : [third, second, first];
  const text = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDay(text) ? text : null;
};

/** 'HH:MM' from '9:05:12', '09:05' or '9:05 PM'; null when there is none. */
export const readClock = (value: string): string | null => {
  const [, hours = '', minutes = '', half] = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]m)?$/iu.exec(value) ?? [];
  if (hours === '') return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
};
