/** Calendar days: 'YYYY-MM-DD', no clock and no zone, so that a day is the same day everywhere. */

const millisecondsPerDay = 86_400_000;

const toTime = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

const fromTime = (time: number): CalendarDay => new Date(time).toISOString().slice(0, 10) as CalendarDay;

/** Two digits at a place, or NaN. By character code: a ledger holds hundreds of thousands of them, checked at each start. */
export const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

const dash = 45;

/** True when `text` starts with a day that exists. */
export const startsWithDay = (text: string): boolean => {
  if (text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(year >= 1_000 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false;
  // Every month has 28 days; only the last few need a calendar.
  return day <= 28 || new Date(toTime(text)).getUTCDate() === day;
};

/** True for a day that exists: '2024-02-29' but not '2023-02-29', and not '0026-01-01', a slip for 2026. */
export const isCalendarDay = (text: string): text is CalendarDay => text.length === 10 && startsWithDay(text);

export type CalendarDay = string;

/** The day `count` days after `day` (before it when negative). */
export const addDays = (day: CalendarDay, count: number): CalendarDay =>
  fromTime(toTime(day) + count * millisecondsPerDay);

/** Whole days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((toTime(to) - toTime(from)) / millisecondsPerDay);

/** The same day `count` months on, or that month's last day where it is shorter. */
export const addMonths = (day: CalendarDay, count: number): CalendarDay => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromTime(Date.UTC(year, month, Math.min(Number(day.slice(8, 10)), lastDay)));
};

/** 'YYYY-MM' of a day. */
export const monthOf = (day: CalendarDay): string => day.slice(0, 7);

export const lastDayOfMonth = (day: CalendarDay): CalendarDay => addDays(addMonths(`${monthOf(day)}-01`, 1), -1);

/** The calendar day that `instant` falls on in the zone of this computer. */
export const dayOf = (instant: Date): CalendarDay => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
};

/** Making a formatter costs a hundred times what using it does. */
const dayFormat = (locale: string, month: 'long' | 'short'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
const dayFormats = {
  nl: { long: dayFormat('nl-NL', 'long'), short: dayFormat('nl-NL', 'short') },
  en: { long: dayFormat('en-GB', 'long'), short: dayFormat('en-GB', 'short') },
};

/** '24 november 2026' / '24 November 2026'. `style` 'short' gives '24 nov 2026' / '24 Nov 2026'. */
export const formatDay = (day: CalendarDay, language: 'nl' | 'en', style: 'long' | 'short' = 'long'): string =>
  dayFormats[language][style].format(toTime(day)).replaceAll('.', '');
