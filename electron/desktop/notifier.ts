/** Native notifications. Electron lets go of one that nobody holds, and its clicks with it, so they are kept. */
import { Notification } from 'electron';
import type { Language } from '../../shared/model/record';
import type { DueReminder } from '../../shared/rules/due-reminders';
import type { Log } from '../services/log';
import { appIcon } from './icons';
import type { NotificationText } from './notification-texts';
import { notificationTexts } from './notification-texts';
import type { DesktopAction } from './tray-menu';
import type { DesktopWords } from './words';
import { wordsOf } from './words';

export type NotifierNeeds = {
  language: () => Language;
  perform: (action: DesktopAction) => Promise<void>;
  log: Log;
};

export type Notifier = {
  tell: (reminders: readonly DueReminder[], wasAway: boolean) => void;
  /** Takes back what is no longer due: done in the window, or paid. */
  keepOnly: (due: readonly DueReminder[]) => void;
  /** Nothing would answer a click on what is left behind; what is due is told by the list at the next start. */
  takeBackAll: () => void;
};

type Shown = { notification: Notification; tellKeys: ReadonlySet<string> };

/** Where the system shows buttons: done, and again in an hour. Several at once only open the list. */
const answersTo = ({ reminders }: NotificationText, words: DesktopWords): { text: string; action: DesktopAction }[] => {
  const [only, ...others] = reminders;
  if (!only || others.length > 0) return [];
  const { ref } = only;
  return [
    { text: words.reminders.finish, action: { does: 'finish', ref } },
    { text: words.tray.snooze.hour, action: { does: 'snooze', ref, choice: 'hour' } },
  ];
};

const clickOn = ({ reminders }: NotificationText): DesktopAction => {
  const [only, ...others] = reminders;
  if (!only || others.length > 0) return { does: 'openReminders' };
  return { does: 'openReminder', ref: only.ref, ...(only.clientId !== undefined && { clientId: only.clientId }) };
};

export const createNotifier = ({ language, perform, log }: NotifierNeeds): Notifier => {
  let shown: Shown[] = [];
  const takeBack = (which: (one: Shown) => boolean): void => {
    for (const { notification } of shown.filter(which)) notification.close();
    shown = shown.filter((one) => !which(one));
  };

  const show = (text: NotificationText, words: DesktopWords): void => {
    const { title, body, isUrgent, reminders } = text;
    const answers = answersTo(text, words);
    const notification = new Notification({
      title,
      body,
      ...(process.platform === 'linux' && { icon: appIcon() }),
      // What is merely 'low', Electron's default, some Linux desktops do not show at all.
      urgency: isUrgent ? 'critical' : 'normal',
      actions: answers.map((answer) => ({ type: 'button', text: answer.text })),
    });
    const answer = (action: DesktopAction | undefined): void => {
      takeBack((one) => one.notification === notification);
      if (action) void perform(action).catch((error: unknown) => log.error('notification', error));
    };
    notification.on('click', () => answer(clickOn(text)));
    notification.on('action', ({ actionIndex }) => answer(answers[actionIndex]?.action));
    notification.on('failed', () => log.warn('notification failed'));
    shown.push({ notification, tellKeys: new Set(reminders.map(({ tellKey }) => tellKey)) });
    notification.show();
  };

  return {
    tell: (reminders, wasAway) => {
      log.info('told', { reminders: reminders.length, wasAway });
      if (!Notification.isSupported()) return;
      const words = wordsOf(language());
      for (const text of notificationTexts(reminders, wasAway, words, language())) show(text, words);
    },
    keepOnly: (due) => {
      const still = new Set(due.map(({ tellKey }) => tellKey));
      takeBack(({ tellKeys }) => ![...tellKeys].some((key) => still.has(key)));
    },
    takeBackAll: () => takeBack(() => true),
  };
};
