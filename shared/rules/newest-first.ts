import type { CalendarDay } from '../units/calendar-day';

/** By day, the newest first; on one day by id, so that the order never depends on which record came first. */
export const newestFirst = (a: { id: string; date: CalendarDay }, b: { id: string; date: CalendarDay }): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
