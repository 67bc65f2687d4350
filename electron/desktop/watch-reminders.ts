/** Reminders and the timer on the desktop: the clock, the notifications and the tray, kept to what the ledger says. */

import type { TimerStatus } from '../../shared/contract/timer-status';
import { recentClients } from '../../shared/rules/recent-clients';
import type { CurrentLedger } from '../services/current-ledger';
import type { Log } from '../services/log';
import type { SettingsStore } from '../services/settings-store';
import type { ToldReminders } from '../services/told-reminders';
import { createNotifier } from './notifier';
import { startReminderClock } from './reminder-clock';
import type { DesktopAction, TrayState } from './tray-menu';
import { timerInTray } from './tray-timer';

export type WatchRemindersNeeds = {
  ledger: CurrentLedger;
  settings: SettingsStore;
  told: ToldReminders;
  timer: () => TimerStatus;
  clock: () => Date;
  showState: (part: Partial<TrayState>) => void;
  perform: (action: DesktopAction) => Promise<void>;
  log: Log;
};

export type ReminderWatch = {
  noticeChange: () => void;
  noticeReplaced: () => void;
  /** The timer started, stopped or changed; that time passes is seen here. */
  noticeTimer: () => void;
  stop: () => void;
};

/** As many as a menu can hold at a glance. */
const timersInMenu = 8;

export const watchReminders = (needs: WatchRemindersNeeds): ReminderWatch => {
  const { ledger, settings, clock, told, log, showState, perform } = needs;
  const notifier = createNotifier({ language: () => settings.get().language, perform, log });
  /** The sample's clients are made up, so nothing rings for them. */
  const rings = (): boolean => {
    const status = ledger.status();
    return status.state === 'open' && !status.isSample;
  };
  const openLedger = () => ledger.store()?.ledger ?? null;
  const showTimer = (): void => showState({ timer: timerInTray(needs.timer(), openLedger()) });
  const watch = startReminderClock({
    clock,
    told,
    ledger: () => {
      const store = ledger.store();
      return store && { ledger: store.ledger, rings: rings() };
    },
    onDue: (due) => {
      const open = openLedger();
      notifier.keepOnly(due);
      showState({
        due,
        hasLedger: open !== null,
        recentClients: open ? recentClients(open, timersInMenu).map(({ id, name }) => ({ id, name })) : [],
        timer: timerInTray(needs.timer(), open),
      });
    },
    tell: notifier.tell,
    onMinute: showTimer,
    report: (error) => log.error('reminders', error),
  });
  return {
    noticeChange: watch.noticeChange,
    noticeReplaced: watch.noticeReplaced,
    noticeTimer: showTimer,
    stop: () => {
      watch.stop();
      notifier.takeBackAll();
    },
  };
};
