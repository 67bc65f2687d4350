/** Hours on a timeline: a week at a time, so that years of entries stay readable. */
import type { TimeEntry } from '../model/time-entry';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, monthOf } from '../units/calendar-day';
import { weekdayOf } from './office-time';
import type { HoursOfWeek, TimelineItem } from './timeline-item';

type HoursItem = Extract<TimelineItem, { kind: 'hours' }>;

/** Monday of the week, or the first of the month where that is later: a week never lies in two months. */
const weekOf = (day: CalendarDay): CalendarDay => {
  const monday = addDays(day, 1 - weekdayOf(day));
  return monthOf(monday) === monthOf(day) ? monday : `${monthOf(day)}-01`;
};

const toItem = (week: CalendarDay, entries: readonly TimeEntry[]): HoursItem => {
  const facts: HoursOfWeek = {
    kind: 'hours',
    from: entries.at(-1)?.date ?? week,
    minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0),
    unbilledMinutes: entries.reduce((sum, { minutes, billable }) => sum + (billable ? 0 : minutes), 0),
    entries,
  };
  return { key: `hours ${week}`, date: entries[0]?.date ?? week, ...facts };
};

/** Weeks of entries, newest first. Within a day the one written down last comes first. */
export const weeksOf = (entries: readonly TimeEntry[]): HoursItem[] => {
  const newestFirst = [...entries].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const weeks: HoursItem[] = [];
  let begin = 0;
  let [day, week]: [CalendarDay, CalendarDay] = ['', ''];
  const close = (end: number): void => {
    if (end > begin) weeks.push(toItem(week, newestFirst.slice(begin, end)));
    begin = end;
  };
  newestFirst.forEach(({ date }, at) => {
    if (date === day) return;
    day = date;
    if (week !== '' && date >= week) return;
    close(at);
    week = weekOf(date);
  });
  close(newestFirst.length);
  return weeks;
};
