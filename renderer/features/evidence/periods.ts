/** The periods that a timeline can show. */
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { addDays, addMonths } from '../../../shared/units/calendar-day';

export const periods = ['all', 'halfYear', 'year', 'thisYear', 'lastYear', 'custom'] as const;
export type Period = (typeof periods)[number];
export type Days = { from: CalendarDay | null; until: CalendarDay | null };

/** First and last day of a period; null is open-ended. */
export const daysOf = (period: Exclude<Period, 'custom'>, today: CalendarDay): Days => {
  const year = Number(today.slice(0, 4));
  switch (period) {
    case 'all':
      return { from: null, until: null };
    case 'halfYear':
      return { from: addDays(addMonths(today, -6), 1), until: today };
    case 'year':
      return { from: addDays(addMonths(today, -12), 1), until: today };
    case 'thisYear':
      return { from: `${year}-01-01`, until: today };
    default:
      return { from: `${year - 1}-01-01`, until: `${year - 1}-12-31` };
  }
};

/** The days of a choice as of today: a period that was chosen before midnight moves along. */
export const chosenDays = (period: Period, { from, until }: Days, today: CalendarDay): Days =>
  period === 'custom' ? { from, until } : daysOf(period, today);
