/**
 * What a reminder says: one sentence, and beneath it what is good to know. The same words in the window, in a
 * notification and in the tray; `words` is the 'reminders.told' of either language.
 */
import type { reminders } from './messages/en/reminders';
import { fill } from './messages/fill';
import type { Words } from './messages/words';
import type { Language } from './model/record';
import type { DueReminder } from './rules/due-reminders';
import type { CalendarDay } from './units/calendar-day';
import { formatDay } from './units/calendar-day';
import { formatMoney } from './units/money';

export type ReminderToldWords = Words<(typeof reminders)['told']>;
export type ReminderWords = { title: string; context: string };

type Values = Readonly<Record<string, string | number>>;

type Counted = 'invoiceComing' | 'invoiceLate' | 'withoutScore';
const count = (words: ReminderToldWords, key: Counted, number: number, values: Values = {}): string =>
  fill(words[`${key}_${number === 1 ? 'one' : 'other'}`], { ...values, count: number });

/** A note is quoted so far that it still fits a notification. */
const longestNote = 90;
const shorten = (note: string): string => {
  const line = note.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= longestNote ? line : `${line.slice(0, longestNote - 1).trimEnd()}…`;
};

const monthFormats = {
  nl: new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
};

type Told = Pick<DueReminder, 'facts' | 'clientName'>;

/** The sentence alone, as for what is done. */
export const reminderTitle = (
  { facts, clientName = '' }: Told,
  words: ReminderToldWords,
  language: Language,
): string => {
  switch (facts.source) {
    case 'invoice': {
      const { number, days } = facts;
      if (days === 0) return fill(words.invoiceDue, { number });
      return count(words, days < 0 ? 'invoiceComing' : 'invoiceLate', Math.abs(days), { number });
    }
    case 'promise':
      return fill(facts.by === 'me' ? words.promiseMine : words.promiseTheirs, {
        client: clientName,
        what: facts.what,
      });
    case 'offboarding':
      return facts.by === 'me' ? facts.text : fill(words.planTheirs, { client: clientName, what: facts.text });
    case 'joy':
      return fill(words.joy, { month: monthFormats[language].format(Date.parse(`${facts.month}-01`)) });
    default:
      return facts.text;
  }
};

/** A day of the year in which the reminder came needs no year. */
const shortDay = (on: CalendarDay, { wakesAt }: DueReminder, language: Language): string => {
  const year = wakesAt.slice(0, 4);
  const text = formatDay(on, language, 'short');
  return on.startsWith(year) ? text.replace(` ${year}`, '') : text;
};

/** What only this reminder knows, before what is known of its client. */
const ownContext = (reminder: DueReminder, words: ReminderToldWords, language: Language): string[] => {
  const { facts, ref, since, context } = reminder;
  const day = (on: string): string => shortDay(on, reminder, language);
  switch (facts.source) {
    case 'invoice': {
      const all =
        context.openCents > facts.cents
          ? [fill(words.openInAll, { amount: formatMoney(context.openCents, language) })]
          : [];
      return [fill(words.open, { amount: formatMoney(facts.cents, language) }), ...all];
    }
    case 'promise':
      return [fill(words.promisedBy, { day: day(ref.dueOn) })];
    case 'joy':
      return [count(words, 'withoutScore', facts.clients)];
    case 'own': {
      const { lastContact, everyDays, note } = facts;
      const contact = lastContact === undefined ? words.noContact : fill(words.contact, { day: day(lastContact) });
      return [
        ...(since === ref.dueOn ? [] : [fill(words.since, { day: day(since) })]),
        ...(everyDays === undefined ? [] : [contact]),
        ...(note === undefined ? [] : [shorten(note)]),
      ];
    }
    default:
      return [];
  }
};

/** Title and context of a reminder: client, what is open, the last note. */
export const reminderWords = (reminder: DueReminder, words: ReminderToldWords, language: Language): ReminderWords => {
  const { facts, clientName, context } = reminder;
  const { openCents, lastNote } = context;
  const isInTitle = facts.source === 'promise' || (facts.source === 'offboarding' && facts.by === 'client');
  const isNamed = clientName === undefined || isInTitle;
  const open = facts.source !== 'invoice' && openCents > 0;
  const note = lastNote && { day: shortDay(lastNote.on, reminder, language), note: shorten(lastNote.text) };
  const parts = [
    ...(isNamed ? [] : [clientName]),
    ...ownContext(reminder, words, language),
    ...(open ? [fill(words.open, { amount: formatMoney(openCents, language) })] : []),
    ...(note ? [fill(words.lastNote, note)] : []),
  ];
  return { title: reminderTitle(reminder, words, language), context: parts.join(' · ') };
};
