/**
 * iCalendar rules (RFC 5545, RRULE), counted out in whole days by rrule. The only file that knows that library. It
 * counts in UTC and knows no zone here: a day is a day, and the time of day is the reminder's own.
 */
import { RRule } from 'rrule';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, addMonths, daysBetween, monthOf } from '../units/calendar-day';

const weekday = '(?:[+-]?[1-5]?\\d)?(?:MO|TU|WE|TH|FR|SA|SU)';
const listOf = (item: string): string => `${item}(?:,${item})*`;
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/u,
  INTERVAL: /^[1-9]\d{0,2}$/u,
  COUNT: /^[1-9]\d{0,3}$/u,
  UNTIL: /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T\d{6}Z?)?$/u,
  BYDAY: new RegExp(`^${listOf(weekday)}$`, 'u'),
  BYMONTHDAY: new RegExp(`^${listOf('-?(?:[1-9]|[12]\\d|3[01])')}$`, 'u'),
  BYMONTH: new RegExp(`^${listOf('(?:[1-9]|1[0-2])')}$`, 'u'),
  BYYEARDAY: new RegExp(`^${listOf('-?[1-9]\\d{0,2}')}$`, 'u'),
  BYWEEKNO: new RegExp(`^${listOf('-?(?:[1-9]|[1-4]\\d|5[0-3])')}$`, 'u'),
  BYSETPOS: new RegExp(`^${listOf('-?[1-9]\\d{0,2}')}$`, 'u'),
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/u,
};

/** The parts of a rule, or null when it is none that counts in days or longer. Case does not matter. */
export const readRepeat = (repeat: string): ReadonlyMap<string, string> | null => {
  const read = new Map<string, string>();
  const text = repeat
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/u, '');
  for (const part of text.split(';')) {
    const [name = '', value = ''] = part.split('=');
    if (!Object.hasOwn(parts, name) || !parts[name]?.test(value) || read.has(name)) return null;
    read.set(name, value);
  }
  return read.has('FREQ') && !(read.has('COUNT') && read.has('UNTIL')) ? read : null;
};

const toDate = (day: CalendarDay): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date | null): CalendarDay | null => date?.toISOString().slice(0, 10) ?? null;

const monthsBetween = (from: CalendarDay, to: CalendarDay): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** Counting begins close by, a whole number of periods on, and not years ago. A year has few enough. */
const nearStart = (start: CalendarDay, near: CalendarDay, read: ReadonlyMap<string, string>): CalendarDay => {
  if (read.has('COUNT') || read.has('BYSETPOS')) return start;
  const interval = Number(read.get('INTERVAL') ?? 1);
  const step = (distance: number, period: number): number => (Math.floor(distance / period) - 1) * period;
  const days = { DAILY: 1, WEEKLY: 7 }[read.get('FREQ') ?? ''];
  if (days !== undefined) {
    const ahead = step(daysBetween(start, near), days * interval);
    return ahead > 0 ? addDays(start, ahead) : start;
  }
  // Without either, the day of the month is that of the start.
  if (read.get('FREQ') !== 'MONTHLY' || !(read.has('BYDAY') || read.has('BYMONTHDAY'))) return start;
  const ahead = step(monthsBetween(start, near), interval);
  return ahead > 0 ? addMonths(`${monthOf(start)}-01`, ahead) : start;
};

export type Recurrence = {
  /** The first occurrence on or after a day; null when there is none any more. */
  firstFrom: (day: CalendarDay) => CalendarDay | null;
  /** Every occurrence from one day to another, both included. */
  between: (from: CalendarDay, until: CalendarDay) => CalendarDay[];
};

/**
 * The days on which `repeat` falls, starting from `start` (which is one of them only if the rule says so). A rule that
 * Adieu does not understand falls on `start` alone, so that nothing is lost.
 */
export const createRecurrence = (repeat: string, start: CalendarDay): Recurrence => {
  const read = readRepeat(repeat);
  if (!read) {
    const isIn = (from: CalendarDay, until: CalendarDay): boolean => from <= start && start <= until;
    return {
      firstFrom: (day) => (day <= start ? start : null),
      between: (from, until) => (isIn(from, until) ? [start] : []),
    };
  }
  const text = [...read].map((part) => part.join('=')).join(';');
  const options = RRule.parseString(text);
  // 'UNTIL=20261231T120000Z' means that day too.
  if (options.until) options.until = toDate(toDay(options.until) ?? start);
  const ruleNear = (day: CalendarDay): RRule =>
    new RRule({ ...options, dtstart: toDate(nearStart(start, day, read)) }, true);
  return {
    firstFrom: (day) => toDay(ruleNear(day).after(toDate(day), true)),
    between: (from, until) =>
      ruleNear(from)
        .between(toDate(from), toDate(until), true)
        .flatMap((date) => toDay(date) ?? []),
  };
};
