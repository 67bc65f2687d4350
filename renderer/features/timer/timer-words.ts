/** A timer's times as they are said: by the clock here, and as 1:05. */
import type { RunningTimer } from '../../../shared/model/timer';
import { dayOf } from '../../../shared/units/calendar-day';
import { formatClock } from '../../../shared/units/duration';
import { formatClockTime } from '../../../shared/units/parse-clock';
import { clockAt } from '../../../shared/units/wall-time';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';

const minute = 60_000;

/** Whole minutes that have passed, as a clock shows them. */
export const formatTimer = (milliseconds: number): string => formatClock(Math.floor(milliseconds / minute));
export const formatSpan = (milliseconds: number): string => formatClock(Math.round(milliseconds / minute));

/** '9:30'; with the day where that is not today: 'di 24 nov 9:30'. */
export const useMomentWords = (): ((instant: string, now: string) => string) => {
  const { day } = useWords();
  return (instant, now) => {
    const at = new Date(instant);
    const clock = formatClockTime(clockAt(at));
    return dayOf(at) === dayOf(new Date(now)) ? clock : `${day(dayOf(at), 'short')} ${clock}`;
  };
};

export const useTimerClient = (timer: RunningTimer | null): string => {
  const { t } = useWords();
  const name = useLedger((ledger) => timer && ledger.clients.get(timer.clientId)?.name, [timer?.clientId]);
  return name ?? t('timer.clientGone');
};
