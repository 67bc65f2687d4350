/** The usual ways to repeat, as iCalendar rules that fit the first day. */
import type { CalendarDay } from '../units/calendar-day';
import { weekdayOf } from './office-time';

export const repeatChoices = [
  'workdays',
  'weekly',
  'biweekly',
  'monthDay',
  'monthEnd',
  'lastWorkday',
  'nthWeekday',
  'lastWeekday',
  'lastFriday',
  'quarter',
  'year',
] as const;
export type RepeatChoice = (typeof repeatChoices)[number];

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A day that not every month has is taken by its last day there, and not skipped. */
const onDayOfMonth = (day: number): string => {
  if (day <= 28) return `BYMONTHDAY=${day}`;
  return day === 31 ? 'BYMONTHDAY=-1' : `BYMONTHDAY=${day === 29 ? '28,29' : '28,29,30'};BYSETPOS=-1`;
};

/** The rule of a choice for a first day; the day of the week and of the month are that day's. */
export const repeatRule = (choice: RepeatChoice, dueOn: CalendarDay): string => {
  const [month, day] = [Number(dueOn.slice(5, 7)), Number(dueOn.slice(8, 10))];
  const code = codes[weekdayOf(dueOn) - 1] ?? 'MO';
  const isLeapDay = month === 2 && day === 29;
  const rules: Record<RepeatChoice, string> = {
    workdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    weekly: `FREQ=WEEKLY;BYDAY=${code}`,
    biweekly: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}`,
    monthDay: `FREQ=MONTHLY;${onDayOfMonth(day)}`,
    monthEnd: 'FREQ=MONTHLY;BYMONTHDAY=-1',
    lastWorkday: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    nthWeekday: `FREQ=MONTHLY;BYDAY=${Math.ceil(day / 7)}${code}`,
    lastWeekday: `FREQ=MONTHLY;BYDAY=-1${code}`,
    lastFriday: 'FREQ=MONTHLY;BYDAY=-1FR',
    quarter: `FREQ=MONTHLY;INTERVAL=3;${onDayOfMonth(day)}`,
    year: `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${isLeapDay ? -1 : day}`,
  };
  return rules[choice];
};

/** The choices for a first day, each rule once. A fifth weekday is left to 'the last', which every month has. */
export const repeatChoicesFor = (dueOn: CalendarDay): { choice: RepeatChoice; rule: string }[] => {
  const seen = new Set<string>();
  return repeatChoices.flatMap((choice) => {
    const rule = repeatRule(choice, dueOn);
    if (seen.has(rule) || rule.includes('BYDAY=5')) return [];
    seen.add(rule);
    return [{ choice, rule }];
  });
};

/** The choice that gave `repeat`, or null: then it is the user's own rule. */
export const choiceOf = (repeat: string, dueOn: CalendarDay): RepeatChoice | null =>
  repeatChoicesFor(dueOn).find(({ rule }) => rule === repeat)?.choice ?? null;
