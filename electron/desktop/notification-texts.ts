/** What notifications say: one for each reminder, or one for all where they would be a pile. */
import { fill } from '../../shared/messages/fill';
import type { Language } from '../../shared/model/record';
import { reminderTitle, reminderWords } from '../../shared/reminder-words';
import type { DueReminder } from '../../shared/rules/due-reminders';
import type { DesktopWords } from './words';

export type NotificationText = {
  title: string;
  body: string;
  /** What it tells of: one, or all. */
  reminders: readonly DueReminder[];
  isUrgent: boolean;
};

/** At nine o'clock a few come at once, each to be answered by itself; what piled up in an absence comes as one. */
const mostAtOnce = 3;
const mostNamed = 3;

const summary = (
  reminders: readonly DueReminder[],
  wasAway: boolean,
  { tray, reminders: { told } }: DesktopWords,
  language: Language,
): NotificationText => {
  const count = fill(tray.reminders_other, { count: reminders.length });
  const named = reminders.slice(0, mostNamed).map((reminder) => reminderTitle(reminder, told, language));
  const rest = reminders.length - named.length;
  return {
    title: wasAway ? fill(tray.whileAway, { reminders: count }) : count,
    body: [...named, ...(rest > 0 ? [fill(tray.andMore, { count: rest })] : [])].join('\n'),
    reminders,
    isUrgent: reminders.some(({ isUrgent }) => isUrgent),
  };
};

export const notificationTexts = (
  reminders: readonly DueReminder[],
  wasAway: boolean,
  words: DesktopWords,
  language: Language,
): NotificationText[] => {
  if (reminders.length > (wasAway ? 1 : mostAtOnce)) return [summary(reminders, wasAway, words, language)];
  return reminders.map((reminder) => {
    const { title, context } = reminderWords(reminder, words.reminders.told, language);
    return { title, body: context, reminders: [reminder], isUrgent: reminder.isUrgent };
  });
};
