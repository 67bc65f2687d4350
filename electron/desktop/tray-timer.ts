import type { TimerStatus } from '../../shared/contract/timer-status';
import type { Ledger } from '../../shared/model/ledger';
import { workedTime } from '../../shared/rules/timer';
import type { RunningTimer } from './tray-menu';

/** The timer as the tray shows it: whole minutes, so that its menu changes once a minute and no more. */
export const timerInTray = ({ running, now }: TimerStatus, ledger: Ledger | null): RunningTimer | null => {
  if (!running) return null;
  const { clientId } = running;
  const clientName = ledger?.clients.get(clientId)?.name ?? '–';
  return { clientId, clientName, minutes: Math.floor(workedTime(running, now) / 60_000) };
};
