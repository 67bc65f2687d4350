/** The plan as a list to tick off: what is open first, with its day; then what is done, and what is only to know. */
import { Button, Checkbox } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { OffboardingStep } from '../../../shared/model/offboarding';
import type { FollowUp } from '../../../shared/rules/follow-up';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { daysBetween } from '../../../shared/units/calendar-day';
import { ask } from '../../lib/api';
import { useToday } from '../../lib/today';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './follow-up.module.css';
import { sayDone } from './say-done';
import { pathOfStep } from './use-parting';

type Props = { clientId: string; partingId: string; followUp: FollowUp };
type TaskProps = { partingId: string; step: OffboardingStep; isSettled?: boolean; onFocus?: () => void };

const Due = ({ dueOn }: { dueOn: CalendarDay | undefined }) => {
  const { t, day } = useWords();
  const today = useToday();
  if (dueOn === undefined) return <span>{t('followUp.tasks.noDay')}</span>;
  const late = daysBetween(dueOn, today);
  if (late > 0) return <span className="bad">{t('followUp.tasks.late', { count: late })}</span>;
  return <span>{late === 0 ? t('followUp.tasks.byToday') : t('followUp.tasks.by', { day: day(dueOn, 'short') })}</span>;
};

const Task = ({ partingId, step, isSettled = false, onFocus }: TaskProps) => {
  const { t, day } = useWords();
  const today = useToday();
  const { id: stepId, text, owner = 'me', dueOn, doneOn, remind = true } = step;
  const reminds = dueOn !== undefined && doneOn === undefined && remind;
  const tick = (isDone: boolean): void =>
    void sayDone('finishStep', ask('parting.finishStep', { id: partingId, stepId, doneOn: isDone ? today : null }));
  return (
    <li className={classes['task']} data-done={doneOn !== undefined || undefined}>
      <Checkbox
        checked={doneOn !== undefined}
        onFocus={onFocus}
        onChange={(event) => tick(event.currentTarget.checked)}
        label={text}
        description={
          <>
            {t(`followUp.tasks.owners.${owner}`)} ·{' '}
            {doneOn === undefined ? <Due dueOn={dueOn} /> : t('followUp.tasks.doneOn', { day: day(doneOn, 'short') })}
            {isSettled && <span className="good"> · {t('followUp.tasks.settled')}</span>}
          </>
        }
      />
      {reminds && (
        <Link
          href="/reminders"
          className={classes['bell']}
          aria-label={`${t('followUp.tasks.reminds', { day: day(dueOn) })}: ${text}`}
          title={t('followUp.tasks.reminds', { day: day(dueOn) })}
        >
          <IconBell size={15} stroke={1.6} aria-hidden />
        </Link>
      )}
    </li>
  );
};

const Note = ({ step: { kind, text, dueOn } }: { step: OffboardingStep }) => {
  const { t, day } = useWords();
  if (dueOn === undefined) return <li>{text}</li>;
  return <li>{t(`followUp.tasks.${kind === 'stop' ? 'stop' : 'keep'}`, { text, day: day(dueOn) })}</li>;
};

const NoPlan = ({ clientId }: { clientId: string }) => {
  const { t } = useWords();
  return (
    <>
      <p className={classes['quiet']}>{t('followUp.tasks.empty')}</p>
      <div className={classes['buttons']}>
        <Button component={Link} href={pathOfStep(clientId, 'plan')} variant="default">
          {t('followUp.tasks.makePlan')}
        </Button>
      </div>
    </>
  );
};

const Done = ({ partingId, done }: { partingId: string; done: readonly OffboardingStep[] }) => {
  const { t } = useWords();
  if (done.length === 0) return null;
  return (
    <details className={classes['more']}>
      <summary>{t('followUp.tasks.done', { count: done.length })}</summary>
      <ul className={classes['tasks']}>
        {done.map((step) => (
          <Task key={step.id} partingId={partingId} step={step} />
        ))}
      </ul>
    </details>
  );
};

const Notes = ({ notes }: { notes: readonly OffboardingStep[] }) => {
  const { t } = useWords();
  if (notes.length === 0) return null;
  return (
    <details className={classes['more']}>
      <summary>{t('followUp.tasks.notes')}</summary>
      <ul className={classes['notes']}>
        {notes.map((step) => (
          <Note key={step.id} step={step} />
        ))}
      </ul>
    </details>
  );
};

/** A task that is ticked off leaves the list, and the focus with it: the one that takes its place gets it. */
const useFocusKept = (open: readonly OffboardingStep[]) => {
  const list = useRef<HTMLUListElement>(null);
  const place = useRef(0);
  useEffect(() => {
    const boxes = list.current?.querySelectorAll<HTMLElement>('[type="checkbox"]');
    if (document.activeElement === document.body) boxes?.[Math.min(place.current, boxes.length - 1)]?.focus();
  }, [open.length]);
  const onFocus = (index: number): void => {
    place.current = index;
  };
  return { list, onFocus };
};

export const FollowUpTasks = ({ clientId, partingId, followUp: { open, done, notes, settled } }: Props) => {
  const { t } = useWords();
  const hasTasks = open.length + done.length > 0;
  const focus = useFocusKept(open);
  return (
    <Card
      title={t('followUp.tasks.title')}
      aside={
        hasTasks && (
          <Link className={classes['link']} href={pathOfStep(clientId, 'plan')}>
            {t('followUp.tasks.toPlan')}
          </Link>
        )
      }
    >
      {!hasTasks && <NoPlan clientId={clientId} />}
      {hasTasks && open.length === 0 && <p className={classes['quiet']}>{t('followUp.tasks.nothingOpen')}</p>}
      <ul ref={focus.list} className={classes['tasks']}>
        {open.map((step, index) => (
          <Task
            key={step.id}
            partingId={partingId}
            step={step}
            isSettled={settled.has(step.id)}
            onFocus={() => focus.onFocus(index)}
          />
        ))}
      </ul>
      <Done partingId={partingId} done={done} />
      <Notes notes={notes} />
    </Card>
  );
};
