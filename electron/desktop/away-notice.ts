/** Says that time away waits for an answer, where the user does not look at the window that asks it. */
import { Notification } from 'electron';
import type { TimerStatus } from '../../shared/contract/timer-status';
import { fill } from '../../shared/messages/fill';
import type { Language } from '../../shared/model/record';
import { appIcon } from './icons';
import { wordsOf } from './words';

export type AwayNoticeNeeds = {
  language: () => Language;
  /** The client's name, where the ledger knows it still. */
  nameOf: (clientId: string) => string | undefined;
  isLooking: () => boolean;
  show: () => void;
};

/** Follows the timer: one notice an absence, taken back when it is answered. */
export const createAwayNotice = ({ language, nameOf, isLooking, show }: AwayNoticeNeeds) => {
  let told = '';
  let shown: Notification | null = null;
  return ({ running }: TimerStatus): void => {
    const until = running?.away.at(-1)?.until ?? '';
    if (until === told) return;
    told = until;
    shown?.close();
    shown = null;
    if (!running || until === '' || isLooking() || !Notification.isSupported()) return;
    const { timer } = wordsOf(language());
    const client = nameOf(running.clientId) ?? timer.clientGone;
    shown = new Notification({
      title: timer.away.title,
      body: fill(timer.away.notice, { client }),
      ...(process.platform === 'linux' && { icon: appIcon(), urgency: 'normal' }),
    });
    shown.on('click', show);
    shown.show();
  };
};
