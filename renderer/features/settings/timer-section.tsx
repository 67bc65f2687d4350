/** The timer: how it is rounded, and from when an absence is asked about. */
import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import type { Settings } from '../../../shared/contract/settings';
import { useSettings } from '../../lib/use-settings';
import { useWords } from '../../lib/use-words';
import { changeSettings } from './change-settings';
import { Section } from './section';
import classes from './settings.module.css';
import { ShortcutField } from './shortcut-field';

type Rounding = Settings['timerRounding'];
const roundings: readonly Rounding[] = [1, 5, 6, 15];
const absences = [5, 10, 15, 30, 60];

type ChoiceProps = {
  label: string;
  hint?: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

const Choice = ({ label, hint, value, choices, onChange }: ChoiceProps) => {
  const id = useId();
  return (
    <div>
      <span className={classes['label']} id={id}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        withItemsBorders={false}
        value={value}
        data={[...choices]}
        onChange={onChange}
      />
      {hint && <p className={classes['hint']}>{hint}</p>}
    </div>
  );
};

export const TimerSection = () => {
  const { t } = useWords();
  const { timerRounding, timerRoundsUp, awayMinutes } = useSettings();
  const isRounded = timerRounding > 1;
  return (
    <Section title={t('settings.sections.timer')} hint={t('settings.sections.timerHint')}>
      <Choice
        label={t('settings.rounding')}
        hint={isRounded ? t('settings.roundingHint', { count: timerRounding }) : t('settings.noRoundingHint')}
        value={String(timerRounding)}
        choices={roundings.map((step) => ({
          value: String(step),
          label: step === 1 ? t('settings.roundings.none') : t('settings.roundings.minutes', { count: step }),
        }))}
        onChange={(step) => void changeSettings({ timerRounding: Number(step) as Rounding })}
      />
      {isRounded && (
        <Choice
          label={t('settings.roundsUp')}
          value={timerRoundsUp ? 'up' : 'nearest'}
          choices={(['nearest', 'up'] as const).map((way) => ({
            value: way,
            label: t(`settings.roundingWays.${way}`),
          }))}
          onChange={(way) => void changeSettings({ timerRoundsUp: way === 'up' })}
        />
      )}
      <Choice
        label={t('settings.awayMinutes')}
        hint={t('settings.awayHint')}
        value={String(awayMinutes)}
        choices={[...new Set([...absences, awayMinutes])]
          .sort((a, b) => a - b)
          .map((minutes) => ({
            value: String(minutes),
            label: t('settings.roundings.minutes', { count: minutes }),
          }))}
        onChange={(minutes) => void changeSettings({ awayMinutes: Number(minutes) })}
      />
      <ShortcutField />
    </Section>
  );
};
