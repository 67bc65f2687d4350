/** What the tray says: its menu and its tooltip. The menu holds everything, since many Linux panels deliver no clicks. */
import { fill } from '../../shared/messages/fill';
import type { Language } from '../../shared/model/record';
import type { ReminderRef } from '../../shared/model/reminder';
import { reminderTitle } from '../../shared/reminder-words';
import type { DueReminder } from '../../shared/rules/due-reminders';
import type { SnoozeChoice } from '../../shared/rules/snooze-until';
import { snoozeChoices } from '../../shared/rules/snooze-until';
import { formatClock } from '../../shared/units/duration';
import type { DesktopWords } from './words';

export type RunningTimer = { clientId: string; clientName: string; minutes: number };

export type TrayState = {
  language: Language;
  hasLedger: boolean;
  due: readonly DueReminder[];
  timer: RunningTimer | null;
  /** For whom a timer can be started, most recent first. */
  recentClients: readonly { id: string; name: string }[];
};

/** What a click on the tray or a notification asks for. */
export type DesktopAction =
  | { does: 'open' | 'quit' | 'logHours' | 'openReminders' | 'stopTimer' }
  | ({ does: 'openReminder' } & Pick<DueReminder, 'ref' | 'clientId'>)
  | { does: 'finish'; ref: ReminderRef }
  | { does: 'snooze'; ref: ReminderRef; choice: SnoozeChoice }
  | { does: 'startTimer'; clientId: string };

export type TrayItem =
  | { type: 'separator' }
  | { id: string; label: string; action: DesktopAction }
  | { id: string; label: string; items: TrayItem[] };

const mostReminders = 5;
const longestLabel = 60;
const separator: TrayItem = { type: 'separator' };

/** On one line, not too wide, and an ampersand as itself: a menu would take it for a shortcut. */
const asLabel = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const short = line.length <= longestLabel ? line : `${line.slice(0, longestLabel - 1).trimEnd()}…`;
  return short.replaceAll('&', '&&');
};

/** The sentence, and the client where the sentence does not name it. */
const labelOf = (reminder: DueReminder, words: DesktopWords, language: Language): string => {
  const title = reminderTitle(reminder, words.reminders.told, language);
  const isNamed = reminder.clientName === undefined || title.includes(reminder.clientName);
  return asLabel(isNamed ? title : `${reminder.clientName} · ${title}`);
};

const countReminders = (words: DesktopWords['tray'], count: number): string =>
  fill(count === 1 ? words.reminders_one : words.reminders_other, { count });

const reminderItem = (reminder: DueReminder, words: DesktopWords, language: Language): TrayItem => {
  const { ref, key, clientId } = reminder;
  const { tray } = words;
  const snoozes = snoozeChoices.map(
    (choice): TrayItem => ({
      id: `snooze:${choice}:${key}`,
      label: tray.snooze[choice],
      action: { does: 'snooze', ref, choice },
    }),
  );
  const open: DesktopAction = { does: 'openReminder', ref, ...(clientId !== undefined && { clientId }) };
  return {
    id: `reminder:${key}`,
    label: labelOf(reminder, words, language),
    items: [
      { id: `open:${key}`, label: tray.openOne, action: open },
      { id: `done:${key}`, label: words.reminders.finish, action: { does: 'finish', ref } },
      separator,
      ...snoozes,
    ],
  };
};

const reminderItems = ({ due, language }: TrayState, words: DesktopWords): TrayItem[] => {
  const rest = due.length - mostReminders;
  const more = {
    id: 'more',
    label: fill(words.tray.more, { count: rest }),
    action: { does: 'openReminders' },
  } as const;
  return [
    ...due.slice(0, mostReminders).map((reminder) => reminderItem(reminder, words, language)),
    ...(rest > 0 ? [more] : []),
    ...(due.length > 0 ? [separator] : []),
  ];
};

const timerItems = ({ timer, recentClients }: TrayState, { tray }: DesktopWords): TrayItem[] => {
  const others = recentClients.filter(({ id }) => id !== timer?.clientId);
  const starts = others.map(
    ({ id, name }): TrayItem => ({
      id: `start:${id}`,
      label: asLabel(name),
      action: { does: 'startTimer', clientId: id },
    }),
  );
  const running = timer && { client: asLabel(timer.clientName), time: formatClock(timer.minutes) };
  return [
    ...(running
      ? [{ id: 'stopTimer', label: fill(tray.stopTimer, running), action: { does: 'stopTimer' } } as const]
      : []),
    ...(starts.length > 0 ? [{ id: 'timers', label: timer ? tray.switchTimer : tray.startTimer, items: starts }] : []),
  ];
};

/** Plain data, so that two menus can be compared and no menu is built that looks the same. */
export const trayMenu = (state: TrayState, words: DesktopWords): TrayItem[] => {
  const { tray } = words;
  const withLedger: TrayItem[] = state.hasLedger
    ? [
        ...reminderItems(state, words),
        ...timerItems(state, words),
        { id: 'logHours', label: tray.logHours, action: { does: 'logHours' } },
        separator,
      ]
    : [];
  return [
    ...withLedger,
    { id: 'open', label: tray.open, action: { does: 'open' } },
    separator,
    { id: 'quit', label: tray.quit, action: { does: 'quit' } },
  ];
};

/** 'Adieu · 2 reminders · timer at 0:42'. */
export const trayToolTip = ({ due, timer }: TrayState, { tray }: DesktopWords): string =>
  [
    'Adieu',
    ...(due.length > 0 ? [countReminders(tray, due.length)] : []),
    ...(timer ? [fill(tray.timerRuns, { time: formatClock(timer.minutes) })] : []),
  ].join(' · ');
