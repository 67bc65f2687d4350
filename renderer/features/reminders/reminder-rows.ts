/** What the page of reminders shows, in which order: pure. */
import type { DoneReminder } from '../../../shared/rules/done-reminders';
import type { DueReminder } from '../../../shared/rules/due-reminders';
import { addDays } from '../../../shared/units/calendar-day';
import type { WallTime } from '../../../shared/units/wall-time';
import { wallDay } from '../../../shared/units/wall-time';

export type SectionName = 'due' | 'today' | 'coming' | 'done';
export type ReminderRow =
  | { kind: 'section'; section: SectionName; count: number }
  | { kind: 'planned'; section: SectionName; reminder: DueReminder }
  | { kind: 'done'; reminder: DoneReminder };

/** What Adieu works out itself is shown this many days ahead; what the user planned always. */
const daysAhead = 31;

const sectionOf = ({ wakesAt }: DueReminder, now: WallTime): SectionName => {
  if (wakesAt <= now) return 'due';
  return wallDay(wakesAt) === wallDay(now) ? 'today' : 'coming';
};

const isShown = ({ ref, wakesAt, snoozedUntil }: DueReminder, now: WallTime): boolean =>
  ref.source === 'own' || snoozedUntil !== undefined || wallDay(wakesAt) <= addDays(wallDay(now), daysAhead);

const isFirst = (a: DueReminder, b: DueReminder): number => Number(b.isUrgent) - Number(a.isUrgent);

/** The rows by section, each under its head; `planned` comes earliest first. */
export const listReminders = (
  planned: readonly DueReminder[],
  done: readonly DoneReminder[],
  now: WallTime,
): ReminderRow[] => {
  const rows: ReminderRow[] = [];
  const shown = planned.filter((reminder) => isShown(reminder, now));
  for (const section of ['due', 'today', 'coming'] as const) {
    const mine = shown.filter((reminder) => sectionOf(reminder, now) === section);
    if (mine.length === 0) continue;
    if (section === 'due') mine.sort(isFirst);
    rows.push({ kind: 'section', section, count: mine.length });
    rows.push(...mine.map((reminder): ReminderRow => ({ kind: 'planned', section, reminder })));
  }
  if (done.length > 0) rows.push({ kind: 'section', section: 'done', count: done.length });
  return [...rows, ...done.map((reminder): ReminderRow => ({ kind: 'done', reminder }))];
};

export const rowKey = (row: ReminderRow): string =>
  row.kind === 'section' ? row.section : `${row.kind} ${row.reminder.key}`;
