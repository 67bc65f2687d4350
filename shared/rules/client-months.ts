/** How a client's rate goes from month to month: the small trend in a list and the chart on a client's page. */
import type { CalendarDay } from '../units/calendar-day';
import { addMonths } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import type { ClientBook } from './client-book';
import { groupsOf, invoicedDays } from './client-book';
import { perHour } from './client-sums';
import type { DayNumber } from './day-number';
import { toDayNumber } from './day-number';
import { unnamed } from './hours-columns';
import type { Settlement } from './invoice-group';
import { settleGroup } from './invoice-group';

export type MonthRate = {
  /** 'YYYY-MM'. */
  month: string;
  minutes: Minutes;
  /** (received net − costs) / hours of the month; null without hours. */
  effectiveCentsPerHour: Cents | null;
  /** The same over this month and the two before it: one late invoice or one quiet month does not make it jump. */
  rollingCentsPerHour: Cents | null;
  /**
   * The rolling rate is too low as yet: some work of its months is on no invoice, or on one that is open and not
   * overdue. Only the newest months are provisional, up to the last one that is settled.
   */
  isProvisional: boolean;
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

type MonthTotal = { minutes: Minutes; earnedCents: Cents; isUnsettled: boolean };
type Months = { totals: MonthTotal[]; first: number; asOf: DayNumber };

const totalOf = ({ totals, first }: Months, day: DayNumber): MonthTotal | undefined => totals[monthCount(day) - first];

/** Adds the hours; a month with billable ones on no invoice is unsettled (which hours those are: see `sumHours`). */
const addHours = (months: Months, book: ClientBook): void => {
  const { hours } = book;
  const { issued, billedUntil } = invoicedDays(book, groupsOf(book), months.asOf);
  const [openByName, openByDay] = [new Set<MonthTotal>(), new Set<MonthTotal>()];
  let isNamed = false;
  for (let row = 0; row < hours.length; row += 1) {
    const day = hours.days[row] as number;
    if (day > months.asOf) continue;
    const named = hours.invoice[row] as number;
    if (named !== unnamed) isNamed = true;
    const total = totalOf(months, day);
    if (!total) continue;
    total.minutes += hours.minutes[row] as number;
    if (hours.billable[row] === 0) continue;
    if (named === unnamed || (issued[named] as number) > months.asOf) openByName.add(total);
    if (day > billedUntil) openByDay.add(total);
  }
  for (const total of isNamed ? openByName : openByDay) total.isUnsettled = true;
};

/** What is overdue is no matter of time any more: it stays away until it comes. */
const isDueLater = ({ isWrittenOff, isOverdue, receivedCents, grossCents }: Settlement): boolean =>
  !isWrittenOff && !isOverdue && receivedCents < grossCents;

const addEarnings = (months: Months, book: ClientBook): void => {
  for (const group of groupsOf(book)) {
    settleGroup(group, months.asOf, (settlement) => {
      const total = totalOf(months, settlement.head.work);
      if (!total) return;
      total.earnedCents += settlement.receivedNetCents;
      if (isDueLater(settlement)) total.isUnsettled = true;
    });
  }
  for (const cost of book.costs.values()) {
    const day = toDayNumber(cost.date);
    const total = day <= months.asOf ? totalOf(months, day) : undefined;
    if (total) total.earnedCents -= cost.netCents;
  }
};

/** Marks the unsettled months at the end; one without a rate says nothing and is passed over. */
const markProvisional = (rates: MonthRate[], totals: readonly MonthTotal[]): void => {
  for (let at = rates.length - 1; at >= 0; at -= 1) {
    const rate = rates[at] as MonthRate;
    if (rate.rollingCentsPerHour === null) continue;
    if (!totals.slice(at, at + rollingMonths).some(({ isUnsettled }) => isUnsettled)) return;
    rate.isProvisional = true;
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
  const totals = Array.from(
    { length: count + rollingMonths - 1 },
    (): MonthTotal => ({ minutes: 0, earnedCents: 0, isUnsettled: false }),
  );
  addHours({ totals, first, asOf: lastDay }, book);
  addEarnings({ totals, first, asOf: lastDay }, book);
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
      isProvisional: false,
    };
  });
  markProvisional(months, totals);
  return { months, minutesInTwelveMonths: minutesSince(book, toDayNumber(addMonths(asOf, -12)), lastDay) };
};
