/** The hours of one client, month by month. */
import type { TimeEntry } from '../model/time-entry';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, addMonths, daysBetween } from '../units/calendar-day';
import { createRandom } from './random';
import type { Story, Task } from './story';

const sunday = '2023-01-01';

const isWorkday = (day: CalendarDay): boolean => {
  const weekday = ((daysBetween(sunday, day) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
};

const workdaysOf = (month: CalendarDay): CalendarDay[] => {
  const days: CalendarDay[] = [];
  const end = addMonths(month, 1);
  for (let day = month; day < end; day = addDays(day, 1)) if (isWorkday(day)) days.push(day);
  return days;
};

export const toEntry = (
  task: Task,
  note: string,
  minutes: number,
  rest: Pick<TimeEntry, 'id' | 'clientId' | 'date'>,
): TimeEntry => ({
  ...rest,
  minutes,
  billable: task.billable,
  activity: task.activity,
  note,
  ...(task.startedAt === undefined ? {} : { startedAt: task.startedAt }),
});

const opening = 9 * 60;
const closing = 17 * 60 + 30;

/** Fills each day from nine o'clock on, with a short break after each; null for what no longer fits before the end. */
const createDiary = (): ((day: CalendarDay, minutes: number) => string | null) => {
  const free = new Map<CalendarDay, number>();
  return (day, minutes) => {
    const start = free.get(day) ?? opening;
    if (start + minutes > closing) return null;
    free.set(day, start + minutes + 15);
    return `${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}`;
  };
};

/** Each month has a seed of its own, so that one more month changes nothing in the others. */
const workOfMonth = (story: Story, month: CalendarDay, monthsAgo: number, today: CalendarDay, seed: string) => {
  const random = createRandom(`${seed}/${story.key}/${monthsAgo}`);
  const days = workdaysOf(month);
  const target = random.between(story.hoursPerMonth) * 60;
  const entries: TimeEntry[] = [];
  const busy = new Set<string>();
  const startOf = createDiary();
  for (let total = 0; total < target; ) {
    const task = random.pickWeighted(story.tasks);
    const minutes = random.between(task.quarters) * 15;
    const note = random.pick(task.notes);
    const date = random.pick(days);
    total += minutes;
    // The same work twice on one day would look like a mistake; and the days to come are not there yet.
    const key = `${date} ${note}`;
    if (date > today || busy.has(key)) continue;
    busy.add(key);
    const startedAt = story.isTimed && task.startedAt === undefined ? startOf(date, minutes) : null;
    const entry = toEntry(task, note, minutes, {
      id: `entry-${story.key}-${monthsAgo}-${entries.length + 1}`,
      clientId: `client-${story.key}`,
      date,
    });
    entries.push(startedAt === null ? entry : { ...entry, startedAt });
  }
  return entries;
};

export const workDone = (story: Story, today: CalendarDay, seed: string): TimeEntry[] => {
  if (story.tasks.length === 0) return [];
  const thisMonth = `${today.slice(0, 8)}01`;
  const entries: TimeEntry[] = [];
  for (let monthsAgo = story.months[0]; monthsAgo >= story.months[1]; monthsAgo -= 1)
    entries.push(...workOfMonth(story, addMonths(thisMonth, -monthsAgo), monthsAgo, today, seed));
  return entries;
};
