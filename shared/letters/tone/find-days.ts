/** The days that a running text names, in Dutch or English: in words, in figures, with or without a year. */
import type { CalendarDay } from '../../units/calendar-day';
import { daysBetween, isCalendarDay } from '../../units/calendar-day';

/** Where it stands, in UTF-16 units, and the day it names. */
export type NamedDay = { from: number; to: number; day: CalendarDay };

/** By their first three letters, in either language. */
const months = new Map(
  Object.entries({
    ...{ jan: 1, feb: 2, maa: 3, mrt: 3, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7, aug: 8 },
    ...{ sep: 9, okt: 10, oct: 10, nov: 11, dec: 12 },
  }),
);
const month =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(\\d{1,2})(?:st|nd|rd|th|e|ste|de)?';

/** Each with the places of year, month and day among its groups. */
const forms: readonly { pattern: RegExp; at: readonly [year: number, month: number, day: number] }[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${day} (?:of )?(${month})(?!\\p{L})\\.?(?:,? (\\d{4}))?`, 'giu'),
    at: [3, 2, 1],
  },
  { pattern: new RegExp(`(?<!\\p{L})(${month})\\.? ${day}(?![\\p{L}\\p{N}])(?:,? (\\d{4}))?`, 'giu'), at: [3, 1, 2] },
  { pattern: /(?<![\p{L}\p{N}-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}-])/gu, at: [1, 2, 3] },
  { pattern: /(?<![\p{L}\p{N}-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?![\p{L}\p{N}-])/gu, at: [3, 2, 1] },
];

const two = (value: number | string): string => String(value).padStart(2, '0');

/** Without a year the one nearest to `near` is meant. */
const toDay = (year: string | undefined, monthNumber: number, dayOfMonth: string, near: CalendarDay): CalendarDay[] => {
  const around = Number(near.slice(0, 4));
  const years = year === undefined ? [around, around - 1, around + 1] : [Number(year)];
  return years
    .map((each) => `${each}-${two(monthNumber)}-${two(dayOfMonth)}`)
    .filter(isCalendarDay)
    .sort((one, other) => Math.abs(daysBetween(near, one)) - Math.abs(daysBetween(near, other)))
    .slice(0, 1);
};

const monthFrom = (text: string): number =>
  /^\d/u.test(text) ? Number(text) : (months.get(text.slice(0, 3).toLowerCase()) ?? 0);

/** In the order of the text; days that do not exist ("31 februari") are none. Figures are read as day-month-year. */
export const findDays = (text: string, near: CalendarDay): NamedDay[] => {
  const found: NamedDay[] = [];
  for (const { pattern, at } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const [named] = toDay(match[at[0]], monthFrom(match[at[1]] ?? ''), match[at[2]] ?? '', near);
      if (named) found.push({ from, to, day: named });
    }
  }
  return found.sort((one, other) => one.from - other.from);
};
