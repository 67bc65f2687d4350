/** When a timer began, and what of it does not count. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
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

/** Kept on leaving the field or with Enter: half a time is another time. */
const StartedAt = ({ timer, now }: { timer: RunningTimer; now: string }) => {
  const { t, day } = useWords();
  const began = new Date(timer.startedAt);
  const clock = clockAt(began);
  const date = dayOf(began);
  const [typed, setTyped] = useState<string | null>(clock);
  useEffect(() => setTyped(clock), [clock]);
  const keep = (): void => {
    if (typed === null || typed === clock) setTyped(clock);
    else {
      const startedAt = firstInstantAt(toWallTime(date, typed)).toISOString();
      void changeTimer({ startedAt }).then((status) => status ?? setTyped(clock));
    }
  };
  return (
    <TimeInput
      name="startedAt"
      label={date === dayOf(new Date(now)) ? t('timer.startedAt') : t('timer.startedOn', { day: day(date, 'short') })}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        keep();
      }}
    />
  );
};

export const TimerTimes = ({ timer }: { timer: RunningTimer }) => {
  const now = useTimerNow();
  return (
    <>
      <div className={classes['times']}>
        <StartedAt timer={timer} now={now} />
        <span className={classes['figure']}>{formatTimer(workedTime(timer, now))}</span>
      </div>
      <Gaps timer={timer} now={now} />
    </>
  );
};
