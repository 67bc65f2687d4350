/** The days of the plan on one line: what I do above it, what the client does below. The list is its twin. */
import type { CSSProperties } from 'react';
import type { OffboardingStep } from '../../../shared/model/offboarding';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { useToday } from '../../lib/today';
import { useWords } from '../../lib/use-words';
import classes from './plan.module.css';
import type { PlanDot } from './plan-days';
import { planDays } from './plan-days';

type Props = { steps: readonly OffboardingStep[]; lastDay: CalendarDay };

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** So many stand above each other; of a fuller day a number says the rest. */
const mostDots = 6;

const Dots = ({ items, side }: { items: PlanDot['mine']; side: 'mine' | 'theirs' }) => (
  <div className={classes[side]}>
    {items.slice(0, mostDots).map(({ text, isDone }, index) => (
      <i key={`${text}-${index}`} data-done={isDone || undefined} />
    ))}
    {items.length > mostDots && <small>+{items.length - mostDots}</small>}
  </div>
);

/** Room for the highest stack on either side of the line, in dots. */
const roomFor = (dots: readonly PlanDot[]): CSSProperties => {
  const highest = (side: 'mine' | 'theirs'): number =>
    Math.min(mostDots + 1, Math.max(2, ...dots.map((dot) => dot[side].length)));
  return { '--above': highest('mine'), '--below': highest('theirs') } as CSSProperties;
};

export const PlanTimeline = ({ steps, lastDay }: Props) => {
  const { t, day } = useWords();
  const today = useToday();
  const days = planDays(steps, today, lastDay);
  const short = (value: CalendarDay): string => day(value, 'short').replace(` ${today.slice(0, 4)}`, '');
  const label = t('plan.timeline', { from: day(days.from), lastDay: day(days.lastDay), until: day(days.until) });
  return (
    <div className={classes['timeline']} role="img" aria-label={label} style={roomFor(days.dots)}>
      <span className={classes['side']}>{t('plan.owners.me')}</span>
      <span className={classes['side']} data-below>
        {t('plan.owners.client')}
      </span>
      <div className={classes['track']}>
        <div className={classes['worked']} style={{ width: percent(days.lastDayAt) }} />
        {days.dots.map(({ day: value, at, mine, theirs }) => (
          <div
            key={value}
            className={classes['dayMark']}
            style={{ left: percent(at) }}
            title={[short(value), ...[...mine, ...theirs].map(({ text }) => `· ${text}`)].join('\n')}
          >
            <Dots items={mine} side="mine" />
            <Dots items={theirs} side="theirs" />
          </div>
        ))}
        {days.lastDayAt > 0 && (
          <span className={classes['mark']} data-place="start">
            {t('plan.today')}
          </span>
        )}
        <span
          className={classes['mark']}
          data-place={days.lastDayAt > 0 ? 'middle' : 'start'}
          style={{ left: percent(days.lastDayAt) }}
        >
          {t('plan.lastDay')} <b>{short(days.lastDay)}</b>
        </span>
        <span className={classes['mark']} data-place="end">
          {short(days.until)}
        </span>
      </div>
    </div>
  );
};
