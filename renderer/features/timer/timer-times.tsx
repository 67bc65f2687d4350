/** When a timer began, and what of it does not count. */
import { Button } from '@mantine/core';
import type { RunningTimer } from '../../../shared/model/timer';
import { between, workedTime } from '../../../shared/rules/timer';
import { dayOf } from '../../../shared/units/calendar-day';
import { clockAt, firstInstantAt, toWallTime } from '../../../shared/units/wall-time';
import { changeTimer, countGap, useTimerNow } from '../../lib/timer';
import { useWords } from '../../lib/use-words';
import { TimeInput } from '../../ui/time-input';
import classes from './timer.module.css';
import { formatSpan, formatTimer, useMomentWords } from './timer-words';

const Gaps = ({ timer: { gaps }, now }: { timer: RunningTimer; now: string }) => {
  const { t } = useWords();
  const moment = useMomentWords();
  if (gaps.length === 0) return null;
  return (
    <div>
      <span className={classes['label']}>{t('timer.gaps')}</span>
      {gaps.map(({ from, until }) => (
        <div key={from} className={classes['gap']}>
          {t('timer.gap', {
            from: moment(from, now),
            until: moment(until, now),
            time: formatSpan(between(from, until)),
          })}
          <Button size="compact-sm" variant="subtle" color="accent" onClick={() => void countGap(from)}>
            {t('timer.count')}
          </Button>
        </div>
      ))}
    </div>
  );
};

export const TimerTimes = ({ timer }: { timer: RunningTimer }) => {
  const { t, day } = useWords();
  const now = useTimerNow();
  const began = new Date(timer.startedAt);
  const date = dayOf(began);
  const isToday = date === dayOf(new Date(now));
  const move = (time: string | null): void => {
    if (time !== null && time !== clockAt(began))
      void changeTimer({ startedAt: firstInstantAt(toWallTime(date, time)).toISOString() });
  };
  return (
    <>
      <div className={classes['times']}>
        <TimeInput
          name="startedAt"
          label={isToday ? t('timer.startedAt') : t('timer.startedOn', { day: day(date, 'short') })}
          value={clockAt(began)}
          onChange={move}
        />
        <span className={classes['figure']}>{formatTimer(workedTime(timer, now))}</span>
      </div>
      <Gaps timer={timer} now={now} />
    </>
  );
};
