/** What was last heard of every client, from one pass over the ledger however many reminders ask. */
import type { Ledger } from '../model/ledger';
import type { CalendarDay } from '../units/calendar-day';
import { monthOf } from '../units/calendar-day';

/** Working together is contact too; travel and paperwork are not. */
const contacts: ReadonlySet<string> = new Set(['work', 'meeting', 'email', 'revision', 'chasing']);

export type ClientNews = {
  /** The day of the last contact: hours that are contact, or a moment. */
  lastContact: CalendarDay | null;
  lastNote: { text: string; on: CalendarDay } | null;
  /** The months, of those asked for, with hours. */
  workedIn: Set<string>;
};

const noNews = (): ClientNews => ({ lastContact: null, lastNote: null, workedIn: new Set() });

/** The news as of `today`: what is dated ahead does not count yet. `months` as 'YYYY-MM'. */
export const clientNews = (
  ledger: Ledger,
  today: CalendarDay,
  months: readonly string[],
): ReadonlyMap<string, ClientNews> => {
  const news = new Map<string, ClientNews>();
  for (const id of ledger.clients.keys()) news.set(id, noNews());
  const firstMonth = months.toSorted()[0] ?? '9999-99';
  const hear = (clientId: string, date: CalendarDay, note: string | undefined, isContact: boolean): void => {
    const known = news.get(clientId);
    if (!known || date > today) return;
    if (isContact && (known.lastContact === null || date > known.lastContact)) known.lastContact = date;
    if (note && (known.lastNote === null || date >= known.lastNote.on)) known.lastNote = { text: note, on: date };
  };
  for (const { clientId, date, note, activity } of ledger.timeEntries.values()) {
    hear(clientId, date, note, contacts.has(activity));
    if (date >= firstMonth && date <= today) news.get(clientId)?.workedIn.add(monthOf(date));
  }
  for (const { clientId, date, note } of ledger.moments.values()) hear(clientId, date, note, true);
  return news;
};
