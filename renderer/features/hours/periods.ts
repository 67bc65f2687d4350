/** The periods a list of hours can show. Weeks start on Monday. */
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { addDays, addMonths, daysBetween } from '../../../shared/units/calendar-day';

export const periods = ['all', 'thisWeek', 'thisMonth', 'lastMonth', 'thisYear', 'lastYear', 'custom'] as const;
export type Period = (typeof periods)[number];

/** A Monday, to count weeks from. */
const someMonday = '2024-01-01';

export const weekStart = (day: CalendarDay): CalendarDay => {
  const rest = daysBetween(someMonday, day) % 7;
  return addDays(day, -(rest < 0 ? rest + 7 : rest));
};

export const monthStart = (day: CalendarDay): CalendarDay => `${day.slice(0, 7)}-01`;

const monthEnd = (day: CalendarDay): CalendarDay => addDays(addMonths(monthStart(day), 1), -1);

/** First and last day of a period; null is open-ended. */
export const daysOf = (
  period: Exclude<Period, 'custom'>,
  today: CalendarDay,
): { from: CalendarDay | null; until: CalendarDay | null } => {
  const year = Number(today.slice(0, 4));
  const lastMonth = addMonths(monthStart(today), -1);
  switch (period) {
    case 'all':
      return { from: null, until: null };
    case 'thisWeek':
      return { from: weekStart(today), until: addDays(weekStart(today), 6) };
    case 'thisMonth':
      return { from: monthStart(today), until: monthEnd(today) };
    case 'lastMonth':
      return { from: lastMonth, until: monthEnd(lastMonth) };
    case 'thisYear':
      return { from: `${year}-01-01`, until: `${year}-12-31` };
    case 'lastYear':
      return { from: `${year - 1}-01-01`, until: `${year - 1}-12-31` };
  }
};
