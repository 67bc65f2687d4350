/** A group of the plan under its heading, with a line to add something. */
import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { useWords } from '../../lib/use-words';
import classes from './plan.module.css';
import { focusText, planTexts } from './plan-focus';
import type { PlanGroup as Group } from './plan-groups';
import { inHeldOrder, newStepOf, stepsOf } from './plan-groups';
import { PlanRow } from './plan-row';
import { useKeptOnLeave } from './use-kept-on-leave';
import type { Plan } from './use-plan';

type Props = { group: Group; plan: Plan };

const AddLine = ({ group, plan }: Props) => {
  const { t } = useWords();
  const [text, setText] = useState('');
  const add = (lines: readonly string[]): void => {
    const texts = lines.map((line) => line.trim().slice(0, 500)).filter((line) => line !== '');
    if (texts.length > 0) plan.add(...texts.map((line) => ({ text: line, ...newStepOf[group] })));
  };
  const keep = (): void => {
    add([text]);
    setText('');
  };
  useKeptOnLeave(() => add([text]));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, currentTarget: field } = event;
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (key === 'Enter' && text.trim() !== '') keep();
    else if (key === 'Enter') focusText(planTexts(field), planTexts(field).indexOf(field) + 1);
    else if (key === 'Escape') setText('');
    else if (by !== 0) {
      event.preventDefault();
      focusText(planTexts(field), planTexts(field).indexOf(field) + by);
    }
  };
  /** A list that was made elsewhere: each line is one thing, and all of it one step to undo. */
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const lines = event.clipboardData.getData('text/plain').split(/\r?\n/u);
    if (lines.length < 2) return;
    event.preventDefault();
    add(lines.map((line) => line.replace(/^\s*[-*•]\s*/u, '')));
  };
  return (
    <input
      className={classes['add']}
      data-plan-text
      aria-label={t('plan.addTo', { group: t(`plan.groups.${group}`) })}
      placeholder={t(`plan.add.${group}`)}
      maxLength={500}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={keep}
    />
  );
};

export const PlanGroup = ({ group, plan }: Props) => {
  const { t } = useWords();
  const headingId = useId();
  // A row whose day changes moves to its place when the user leaves the group, not from under their fingers.
  const [held, setHeld] = useState<string[] | null>(null);
  const sorted = stepsOf(plan.steps, group);
  const steps = held ? inHeldOrder(sorted, held) : sorted;
  const release = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setHeld(null);
  };
  return (
    <section
      className={classes['group']}
      aria-labelledby={headingId}
      onFocus={() => setHeld((before) => before ?? sorted.map(({ id }) => id))}
      onBlur={release}
    >
      <h2 id={headingId}>{t(`plan.groups.${group}`)}</h2>
      <ul>
        {steps.map((step) => (
          <PlanRow key={step.id} step={step} plan={plan} />
        ))}
      </ul>
      <AddLine group={group} plan={plan} />
    </section>
  );
};
