/** One thing of the plan: done or not, the words, who, when, whether it reminds, and whether the letter has it. */
import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { IconBell, IconBellOff, IconMail, IconMailOff, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { OffboardingStep } from '../../../shared/model/offboarding';
import { isToDo } from '../../../shared/rules/is-to-do';
import { useToday } from '../../lib/today';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import classes from './plan.module.css';
import { focusText, planTexts } from './plan-focus';
import type { Plan } from './use-plan';
import { useRested } from './use-rested';

type RowProps = { step: OffboardingStep; plan: Plan };

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const StepText = ({ step, plan }: RowProps) => {
  const { t } = useWords();
  const { id, doneOn } = step;
  const text = useRested(
    step.text,
    (value) => oneLine(value) !== step.text && plan.change(id, { text: oneLine(value) }),
    (value) => oneLine(value) !== '',
  );
  const leave = (): void => {
    if (oneLine(text.value) === '') plan.remove(id);
    else text.flush();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, currentTarget: field, ctrlKey, metaKey } = event;
    const goTo = (by: 1 | -1): void => {
      event.preventDefault();
      focusText(planTexts(field), planTexts(field).indexOf(field) + by);
    };
    if (key === 'Enter' && (ctrlKey || metaKey)) {
      event.preventDefault();
      text.flush();
      if (isToDo(step)) plan.tick(id, doneOn === undefined);
    } else if (key === 'Enter') goTo(1);
    else if (key === 'ArrowDown' && field.selectionEnd === field.value.length) goTo(1);
    else if (key === 'ArrowUp' && field.selectionStart === 0) goTo(-1);
    else if (key === 'Escape') text.reset();
    else if (key === 'Backspace' && field.value === '') goTo(-1);
  };
  return (
    <textarea
      className={classes['text']}
      data-plan-text
      data-done={doneOn !== undefined || undefined}
      aria-label={t('plan.text')}
      rows={1}
      maxLength={500}
      value={text.value}
      onChange={(event) => text.set(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={leave}
    />
  );
};

const StepDay = ({ step, plan }: RowProps) => {
  const { t } = useWords();
  const { id, kind, text } = step;
  const day = useRested(
    step.dueOn ?? null,
    (value) => value !== (step.dueOn ?? null) && plan.change(id, { dueOn: value ?? undefined }),
    (value) => value !== null,
  );
  const when = kind === 'stop' ? 'from' : kind === 'keepData' ? 'until' : 'by';
  return (
    <div className={classes['day']}>
      {when !== 'by' && <span className={classes['when']}>{t(`plan.when.${when}`)}</span>}
      <DayInput
        name={`day-${id}`}
        aria-label={t('plan.dayOf', { when: t(`plan.when.${when}`), text })}
        placeholder={t('plan.noDay')}
        variant="unstyled"
        isAhead
        value={day.value}
        onChange={day.set}
        onBlur={(event) => {
          // Emptied is without a day; what cannot be read is not.
          if (event.currentTarget.value.trim() === '' && step.dueOn !== undefined)
            plan.change(id, { dueOn: undefined });
          else day.flush();
        }}
      />
    </div>
  );
};

type ToggleProps = {
  isOn: boolean;
  /** What it is, and how it stands. */
  name: string;
  label: string;
  disabled?: boolean;
  on: ReactNode;
  off: ReactNode;
  onToggle: () => void;
};

const Toggle = ({ isOn, name, label, disabled = false, on, off, onToggle }: ToggleProps) => (
  <Tooltip label={label} openDelay={400}>
    <ActionIcon
      variant="subtle"
      className={classes['toggle']}
      aria-label={name}
      aria-pressed={isOn}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onToggle()}
    >
      {isOn ? on : off}
    </ActionIcon>
  </Tooltip>
);

const Toggles = ({ step, plan }: RowProps) => {
  const { t } = useWords();
  const { id, kind, text, dueOn, remind = true, inLetter = kind !== undefined } = step;
  const reminds = dueOn !== undefined && remind;
  return (
    <>
      <Toggle
        isOn={reminds}
        name={t('plan.reminder', { text })}
        disabled={dueOn === undefined}
        label={t(dueOn === undefined ? 'plan.remindNeedsDay' : reminds ? 'plan.reminds' : 'plan.remindsNot')}
        on={<IconBell {...icon} />}
        off={<IconBellOff {...icon} />}
        onToggle={() => plan.change(id, { remind: reminds ? false : undefined })}
      />
      <Toggle
        isOn={inLetter}
        name={t('plan.letter', { text })}
        label={t(inLetter ? 'plan.inLetter' : 'plan.notInLetter')}
        on={<IconMail {...icon} />}
        off={<IconMailOff {...icon} />}
        onToggle={() => plan.change(id, { inLetter: !inLetter })}
      />
    </>
  );
};

export const PlanRow = ({ step, plan }: RowProps) => {
  const { t } = useWords();
  const today = useToday();
  const { id, owner = 'me', dueOn, doneOn, text } = step;
  const isLate = isToDo(step) && doneOn === undefined && dueOn !== undefined && dueOn < today;
  return (
    <li className={classes['row']} data-late={isLate || undefined}>
      {isToDo(step) ? (
        <Checkbox
          checked={doneOn !== undefined}
          aria-label={t('plan.done', { text })}
          onChange={(event) => plan.tick(id, event.currentTarget.checked)}
        />
      ) : (
        <span />
      )}
      <div className={classes['words']}>
        <StepText step={step} plan={plan} />
        {isLate && <small className={classes['late']}>{t('plan.late')}</small>}
      </div>
      <div className={classes['owner']} data-owner={owner}>
        <select
          aria-label={t('plan.ownerOf', { text })}
          value={owner}
          onChange={(event) => plan.change(id, { owner: event.currentTarget.value === 'client' ? 'client' : 'me' })}
        >
          <option value="me">{t('plan.owners.me')}</option>
          <option value="client">{t('plan.owners.client')}</option>
        </select>
      </div>
      <StepDay step={step} plan={plan} />
      <Toggles step={step} plan={plan} />
      <ActionIcon
        variant="subtle"
        className={classes['remove']}
        aria-label={t('plan.remove', { text })}
        onClick={() => plan.remove(id)}
      >
        <IconTrash {...icon} />
      </ActionIcon>
    </li>
  );
};
