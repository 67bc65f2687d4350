/** How a client's rate goes from month to month: the small trend in a list and the chart on a client's page. */
import type { CalendarDay } from '../units/calendar-day';
import { addMonths } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import type { ClientBook } from './client-book';
import { groupsOf } from './client-book';
import { perHour } from './client-sums';
import type { DayNumber } from './day-number';
import { toDayNumber } from './day-number';
import { settleGroup } from './invoice-group';

export type MonthRate = {
  /** 'YYYY-MM'. */
  month: string;
  minutes: Minutes;
  /** (received net − costs) / hours of the month; null without hours. */
  effectiveCentsPerHour: Cents | null;
  /** The same over this month and the two before it: one late invoice or one quiet month does not make it jump. */
  rollingCentsPerHour: Cents | null;
};

export type ClientMonths = { months: MonthRate[]; minutesInTwelveMonths: Minutes };

const rollingMonths = 3;

/** Months counted from the year 0. */
const monthCount = (day: DayNumber): number => {
  const yearMonth = Math.floor(day / 100);
  return Math.floor(yearMonth / 100) * 12 + (yearMonth % 100) - 1;
};

const monthName = (count: number): string =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;

type MonthTotal = { minutes: Minutes; earnedCents: Cents };

const addHours = (totals: MonthTotal[], first: number, asOf: DayNumber, { hours }: ClientBook): void => {
  for (let row = 0; row < hours.length; row += 1) {
    const day = hours.days[row] as number;
    const total = day > asOf ? undefined : totals[monthCount(day) - first];
    if (total) total.minutes += hours.minutes[row] as number;
  }
};

const addEarnings = (totals: MonthTotal[], first: number, asOf: DayNumber, book: ClientBook): void => {
  const add = (day: DayNumber, cents: Cents): void => {
    const total = totals[monthCount(day) - first];
    if (total) total.earnedCents += cents;
  };
  for (const group of groupsOf(book)) {
    settleGroup(group, asOf, ({ head, receivedNetCents }) => add(head.work, receivedNetCents));
  }
  for (const cost of book.costs.values()) {
    const day = toDayNumber(cost.date);
    if (day <= asOf) add(day, -cost.netCents);
  }
};

const minutesSince = ({ hours }: ClientBook, since: DayNumber, asOf: DayNumber): Minutes => {
  let minutes = 0;
  for (let row = 0; row < hours.length; row += 1) {
    const day = hours.days[row] as number;
    if (day > since && day <= asOf) minutes += hours.minutes[row] as number;
  }
  return minutes;
};

/** The last `count` months up to and including that of `asOf`, oldest first. */
export const clientMonths = (book: ClientBook, asOf: CalendarDay, count: number): ClientMonths => {
  const lastDay = toDayNumber(asOf);
  const first = monthCount(lastDay) - count - rollingMonths + 2;
  const totals = Array.from({ length: count + rollingMonths - 1 }, (): MonthTotal => ({ minutes: 0, earnedCents: 0 }));
  addHours(totals, first, lastDay, book);
  addEarnings(totals, first, lastDay, book);
  const months = totals.slice(rollingMonths - 1).map(({ minutes, earnedCents }, at): MonthRate => {
    const recent = totals.slice(at, at + rollingMonths);
    return {
      month: monthName(first + at + rollingMonths - 1),
      minutes,
      effectiveCentsPerHour: perHour(earnedCents, minutes),
      rollingCentsPerHour: perHour(
        recent.reduce((sum, month) => sum + month.earnedCents, 0),
        recent.reduce((sum, month) => sum + month.minutes, 0),
      ),
    };
  });
  return { months, minutesInTwelveMonths: minutesSince(book, toDayNumber(addMonths(asOf, -12)), lastDay) };
};
