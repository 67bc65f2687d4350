/** The days that a plan and a letter count out between its own date and the last day of the work. */
import type { CalendarDay } from '../units/calendar-day';
import { addDays, daysBetween } from '../units/calendar-day';

export const earlier = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b);
export const later = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b);

/** Half-way the list of what is done: two weeks before the end where there is room for it. */
export const overviewDay = (date: CalendarDay, lastDay: CalendarDay): CalendarDay => {
  const left = daysBetween(date, lastDay);
  if (left >= 28) return addDays(lastDay, -14);
  return left >= 7 ? addDays(date, 7) : lastDay;
};

/** By when an answer is asked: in two weeks, and never after the end. */
export const answerDay = (date: CalendarDay, lastDay: CalendarDay): CalendarDay => earlier(addDays(date, 14), lastDay);

/** Two weeks after the end, when the last hours are in the books. */
export const finalInvoiceDay = (lastDay: CalendarDay): CalendarDay => addDays(lastDay, 14);
