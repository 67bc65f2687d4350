/** What comes with the letter, one line each. Enter goes on to the next; Backspace in an empty line takes it away. */
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { enclosureIdeas } from '../../../shared/letters/enclosure-ideas';
import type { LetterDocument } from '../../../shared/model/letter';
import { letterLimits } from '../../../shared/model/letter';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';

type Lines = LetterDocument['enclosures'];
type Props = {
  language: LetterDocument['language'];
  openInvoices: LetterDocument['openInvoices'];
  enclosures: Lines;
  onChange: (edit: (before: Lines) => Lines) => void;
};

const most = letterLimits.enclosures;

const moved = (lines: Lines, from: number, to: number): Lines => {
  const others = lines.filter((_, index) => index !== from);
  return [...others.slice(0, to), lines[from] ?? '', ...others.slice(to)];
};

type LineProps = {
  index: number;
  count: number;
  value: string;
  onChange: Props['onChange'];
  onFocus: (at: number) => void;
};

const Line = ({ index, count, value, onChange, onFocus }: LineProps) => {
  const { t } = useWords();
  const move = (to: number): void => {
    if (to < 0 || to >= count) return;
    onChange((before) => moved(before, index, to));
    onFocus(to);
  };
  const remove = (): void => {
    onChange((before) => before.filter((_, at) => at !== index));
    onFocus(Math.max(0, index - 1));
  };
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0 && event.altKey) move(index + step);
    else if (event.key === 'Enter' && count < most) {
      onChange((before) => [...before.slice(0, index + 1), '', ...before.slice(index + 1)]);
      onFocus(index + 1);
    } else if (event.key === 'Backspace' && value === '') remove();
    else return;
    event.preventDefault();
  };
  const act = (label: 'up' | 'down' | 'remove', isOff: boolean, run: () => void) => {
    const Icon = { up: IconArrowUp, down: IconArrowDown, remove: IconX }[label];
    return (
      <ActionIcon
        variant="subtle"
        color="gray"
        className={classes['lineAct'] ?? ''}
        disabled={isOff}
        aria-label={t(`letters.enclosureList.${label}`, { number: index + 1 })}
        onClick={run}
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    );
  };
  return (
    <li className={classes['enclosure']}>
      <TextInput
        maxLength={letterLimits.line}
        aria-label={t('letters.enclosureList.line', { number: index + 1 })}
        value={value}
        onKeyDown={press}
        onChange={({ currentTarget }) =>
          onChange((before) => before.map((line, at) => (at === index ? currentTarget.value : line)))
        }
      />
      {act('up', index === 0, () => move(index - 1))}
      {act('down', index === count - 1, () => move(index + 1))}
      {act('remove', false, remove)}
    </li>
  );
};

export const EnclosureList = memo(({ language, openInvoices, enclosures, onChange }: Props) => {
  const { t } = useWords();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [focus, setFocus] = useState<{ at: number } | null>(null);
  useEffect(() => {
    if (focus) list.current?.querySelectorAll('input')[focus.at]?.focus();
  }, [focus]);
  const toLine = (at: number): void => setFocus({ at });
  const add = (line: string): void => onChange((before) => [...before.filter((other) => other.trim() !== ''), line]);
  const ideas = enclosures.length < most ? enclosureIdeas({ language, openInvoices, enclosures }) : [];
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <span id={id} className={classes['label']}>
        {t('letters.enclosures')}
      </span>
      {enclosures.length > 0 && (
        <ul ref={list} className={classes['enclosures']}>
          {enclosures.map((line, index) => (
            <Line
              key={index}
              index={index}
              count={enclosures.length}
              value={line}
              onChange={onChange}
              onFocus={toLine}
            />
          ))}
        </ul>
      )}
      <div className={classes['ideas']}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={enclosures.length >= most}
          onClick={() => {
            onChange((before) => [...before, '']);
            toLine(enclosures.length);
          }}
        >
          {t('letters.enclosureList.add')}
        </Button>
        {ideas.map((idea) => (
          <Button key={idea} variant="default" size="compact-sm" lang={language} onClick={() => add(idea)}>
            {idea}
          </Button>
        ))}
      </div>
    </section>
  );
});
