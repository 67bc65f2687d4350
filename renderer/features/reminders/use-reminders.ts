import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/record';
import type { ReminderToldWords, ReminderWords } from '../../../shared/reminder-words';
import { reminderTitle, reminderWords } from '../../../shared/reminder-words';
import type { RepeatWords } from '../../../shared/repeat-words';
import { repeatWords } from '../../../shared/repeat-words';
import type { DoneReminder } from '../../../shared/rules/done-reminders';
import { doneReminders } from '../../../shared/rules/done-reminders';
import type { DueReminder } from '../../../shared/rules/due-reminders';
import { plannedReminders } from '../../../shared/rules/due-reminders';
import { addDays } from '../../../shared/units/calendar-day';
import type { WallTime } from '../../../shared/units/wall-time';
import { wallDay } from '../../../shared/units/wall-time';
import { useNow } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';

/** What was done is shown this many days. */
const daysBack = 14;

export type Reminders = { now: WallTime; planned: DueReminder[]; done: DoneReminder[] };

export const useReminders = (): Reminders => {
  const now = useNow();
  return useLedger(
    (ledger) => ({
      now,
      planned: plannedReminders(ledger, now),
      done: doneReminders(ledger, addDays(wallDay(now), -daysBack)),
    }),
    [now],
  );
};

type Say = {
  title: (reminder: DueReminder | DoneReminder) => string;
  words: (reminder: DueReminder) => ReminderWords;
  repeat: (rule: string) => string;
};

/** The same sentences as in a notification and in the tray, in the language of the window. */
export const useReminderWords = (): Say => {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'nl' ? 'nl' : 'en';
  return useMemo(() => {
    const { told, repeat } = i18n.getResource(language, 'translation', 'reminders') as {
      told: ReminderToldWords;
      repeat: RepeatWords;
    };
    return {
      title: (reminder) => reminderTitle(reminder, told, language),
      words: (reminder) => reminderWords(reminder, told, language),
      repeat: (rule) => repeatWords(rule, repeat, language),
    };
  }, [i18n, language]);
};
