import type { CalendarDay } from '../units/calendar-day';

/**
 * Newest first by a moment: a day, or an instant in UTC. Of two at once the later id comes first. Never by their places in
 * the ledger: a record that was removed comes back by undo as the last one, and is not the newest for that.
 */
export const newestBy =
  <R extends { id: string }>(momentOf: (record: R) => string) =>
  (a: R, b: R): number => {
    const [one, other] = [momentOf(a), momentOf(b)];
    if (one !== other) return one < other ? 1 : -1;
    return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
  };

/** By day, the newest first; on one day by id, so that the order never depends on which record came first. */
export const newestFirst = (a: { id: string; date: CalendarDay }, b: { id: string; date: CalendarDay }): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
