/** A calendar day from what a person types, in Dutch or English. */
import type { CalendarDay } from './calendar-day';
import { addDays, addMonths, daysBetween, isCalendarDay } from './calendar-day';

const offsets: Record<string, number> = {
  vandaag: 0,
  today: 0,
  gisteren: -1,
  yesterday: -1,
  eergisteren: -2,
  morgen: 1,
  tomorrow: 1,
  overmorgen: 2,
};

/** Months and weekdays are known by their first letters in either language: 'mrt' and 'maart', 'oct' and 'okt'. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mrt', 'maa', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];
const weekdays: Record<string, number> = {
  ...{ zo: 0, zondag: 0, sun: 0, sunday: 0, ma: 1, maandag: 1, mon: 1, monday: 1, di: 2, dinsdag: 2, tue: 2 },
  ...{ tuesday: 2, wo: 3, woensdag: 3, wed: 3, wednesday: 3, do: 4, donderdag: 4, thu: 4, thursday: 4 },
  ...{ vr: 5, vrijdag: 5, fri: 5, friday: 5, za: 6, zaterdag: 6, sat: 6, saturday: 6 },
};

const two = (value: number | string): string => String(value).padStart(2, '0');

const toDay = (year: number | string, month: number, day: string): CalendarDay | null => {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDay(text) ? text : null;
};

/** Without a year the nearest such day is meant: on 3 January, '28-12' is last week. */
const nearest = (month: number, day: string, today: CalendarDay): CalendarDay | null => {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((each) => toDay(each, month, day) ?? []);
  const distance = (candidate: CalendarDay): number => Math.abs(daysBetween(today, candidate));
  return days.sort((one, other) => distance(one) - distance(other))[0] ?? null;
};

/** The first such day from today on: a leap day may be years away. */
const coming = (month: number, day: string, today: CalendarDay): CalendarDay | null => {
  const year = Number(today.slice(0, 4));
  const days = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((ahead) => toDay(year + ahead, month, day) ?? []);
  return days.find((each) => each >= today) ?? null;
};

const monthFrom = (text: string): number =>
  /^\d+$/u.test(text) ? Number(text) : months.findIndex((starts) => starts.some((start) => text.startsWith(start))) + 1;

const lastWeekday = (weekday: number, today: CalendarDay): CalendarDay => {
  const current = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, -((current - weekday + 7) % 7));
};

const nextWeekday = (weekday: number, today: CalendarDay): CalendarDay => addDays(lastWeekday(weekday, today), 7);

/**
 * '24-11', '24/11/26', '24 nov 2026', '2026-11-24', '24' (of this month), 'gisteren', 'maandag' (the last one, today
 * included). For what is still to come (`isAhead`) 'maandag' is the next one, and a day without a year the coming one.
 * Null when it is no day.
 */
export const parseDay = (text: string, today: CalendarDay, isAhead = false): CalendarDay | null => {
  const typed = text.trim().toLowerCase();
  if (isCalendarDay(typed)) return typed;
  const offset = offsets[typed];
  if (offset !== undefined) return addDays(today, offset);
  const weekday = weekdays[typed];
  if (weekday !== undefined) return isAhead ? nextWeekday(weekday, today) : lastWeekday(weekday, today);
  const match = /^(\d{1,2})(?:[-/. ]+(\d{1,2}|[a-z]{3,9})\.?(?:[-/. ]+(\d{2}|\d{4}))?)?$/u.exec(typed);
  if (!match) return null;
  const [, day = '', monthText, year] = match;
  if (monthText === undefined) {
    const inThis = toDay(today.slice(0, 4), Number(today.slice(5, 7)), day);
    if (!isAhead || (inThis !== null && inThis >= today)) return inThis;
    const next = addMonths(`${today.slice(0, 8)}01`, 1);
    return toDay(next.slice(0, 4), Number(next.slice(5, 7)), day);
  }
  const month = monthFrom(monthText);
  if (year === undefined) return isAhead ? coming(month, day, today) : nearest(month, day, today);
  return toDay(year.length === 2 ? `20${year}` : year, month, day);
};
