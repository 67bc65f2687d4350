/** The user's own reminders as series: once, repeating, or so many days after the last contact. */
import type { Reminder } from '../model/reminder';
import type { CalendarDay } from '../units/calendar-day';
import { addDays } from '../units/calendar-day';
import type { ClientNews } from './client-news';
import { createRecurrence } from './recurrence';
import type { ReminderFacts, Series, SeriesStep } from './reminder-series';

export type OwnReminder = Reminder & { text: string };

export const isOwn = (reminder: Reminder): reminder is OwnReminder => reminder.text !== undefined && !reminder.about;

/** As far back as an occurrence may have waited for the office to open. */
const longestClosed = 8;

const latest = (...days: (CalendarDay | null | undefined)[]): CalendarDay | null =>
  days.reduce<CalendarDay | null>((last, day) => (day && (last === null || day > last) ? day : last), null);

/** The day on which the user is to get in touch: the days counted from the last contact, finished reminders included. */
export const touchDay = (reminder: Reminder, every: number, lastContact: CalendarDay | null): CalendarDay => {
  const contact = latest(lastContact, reminder.doneThrough);
  return contact === null ? reminder.dueOn : (latest(addDays(contact, every), reminder.dueOn) ?? reminder.dueOn);
};

/** The first day that is not done, the days that may have come by now, and the one after. */
const repeatDays = ({ repeat = '', dueOn, doneThrough }: Reminder, today: CalendarDay): CalendarDay[] => {
  const recurrence = createRecurrence(repeat, dueOn);
  const open = doneThrough !== undefined && doneThrough >= dueOn ? addDays(doneThrough, 1) : dueOn;
  const first = recurrence.firstFrom(open);
  const recent = latest(open, addDays(today, -longestClosed)) ?? open;
  const last = lastBefore(recurrence.between, recent, open);
  const days = [
    first,
    last,
    ...recurrence.between(recent, today),
    recurrence.firstFrom(latest(open, addDays(today, 1)) ?? open),
  ];
  return [...new Set(days.flatMap((day) => day ?? []))].sort();
};

/** The last occurrence between `open` and `before`, looked for ever further back. */
const lastBefore = (
  between: (from: CalendarDay, until: CalendarDay) => CalendarDay[],
  before: CalendarDay,
  open: CalendarDay,
): CalendarDay | null => {
  for (let back = 40; before > open; back *= 4) {
    const from = latest(open, addDays(before, -back)) ?? open;
    const found = between(from, addDays(before, -1)).at(-1);
    if (found !== undefined || from === open) return found ?? null;
  }
  return null;
};

const daysOf = (reminder: OwnReminder, today: CalendarDay, lastContact: CalendarDay | null): CalendarDay[] => {
  const { everyDaysWithoutContact: every, repeat, dueOn } = reminder;
  if (every !== undefined) return [touchDay(reminder, every, lastContact)];
  return repeat === undefined ? [dueOn] : repeatDays(reminder, today);
};

const factsOf = (reminder: OwnReminder, lastContact: CalendarDay | null): ReminderFacts => {
  const { text, note, repeat, everyDaysWithoutContact: everyDays } = reminder;
  return {
    source: 'own',
    text,
    ...(note && { note }),
    ...(repeat !== undefined && { repeat }),
    ...(everyDays !== undefined && { everyDays }),
    ...(everyDays !== undefined && lastContact !== null && { lastContact }),
  };
};

export const ownSeries = (reminder: OwnReminder, today: CalendarDay, news: ReadonlyMap<string, ClientNews>): Series => {
  const { id, clientId, at, urgent, snoozedUntil, doneThrough } = reminder;
  const lastContact = (clientId === undefined ? null : news.get(clientId)?.lastContact) ?? null;
  const facts = factsOf(reminder, lastContact);
  const steps = daysOf(reminder, today, lastContact).map(
    (dueOn): SeriesStep => ({
      ref: { source: 'own', id, step: 'due', dueOn },
      facts,
      isDone: doneThrough !== undefined && dueOn <= doneThrough,
    }),
  );
  return {
    ...(clientId !== undefined && { clientId }),
    ...(at !== undefined && { at }),
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    isUrgent: urgent === true,
    steps,
  };
};
