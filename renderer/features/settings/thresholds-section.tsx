/** From where a signal says "watch" or "strong". Each has a usual value, and one click brings that back. */
import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useEffect, useState } from 'react';
import { defaultThresholds } from '../../../shared/model/default-thresholds';
import type { Threshold, ThresholdName, Thresholds } from '../../../shared/model/thresholds';
import { useWords } from '../../lib/use-words';
import { NumberField } from './number-field';
import { Section } from './section';
import classes from './settings.module.css';
import { useProfile } from './use-profile';

type Bounds = { name: ThresholdName; least: number; most: number; unit?: 'days' | 'percent' | 'times' };

const rows: readonly Bounds[] = [
  { name: 'meanDaysLate', least: 0, most: 365, unit: 'days' },
  { name: 'oldestDaysOverdue', least: 0, most: 730, unit: 'days' },
  { name: 'unbilledPercent', least: 0, most: 100, unit: 'percent' },
  { name: 'unbilledTimesMedian', least: 1, most: 100, unit: 'times' },
  { name: 'momentScore', least: 1, most: 100 },
  { name: 'joy', least: 1, most: 5 },
];

/** Joy is the one that is worse when it is less. */
const isWrong = (name: ThresholdName, { watch, strong }: Threshold): boolean =>
  name === 'joy' ? strong > watch : strong < watch;

type Typed = { watch: number | null; strong: number | null };
type RowProps = { row: Bounds; value: Threshold; onChange: (value: Threshold | null) => void };

const Row = ({ row: { name, least, most, unit }, value, onChange }: RowProps) => {
  const { t, language } = useWords();
  const { watch, strong } = value;
  const [typed, setTyped] = useState<Typed>({ watch, strong });
  useEffect(() => setTyped({ watch, strong }), [watch, strong]);
  const whole = typed.watch === null || typed.strong === null ? null : { watch: typed.watch, strong: typed.strong };
  const wrong = whole !== null && isWrong(name, whole);
  const keep = (): void => {
    if (whole === null) setTyped({ watch, strong });
    else if (!wrong && (whole.watch !== watch || whole.strong !== strong)) onChange(whole);
  };
  const usual = defaultThresholds[name];
  const write = (number: number): string => new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(number);
  const isUsual = usual.watch === watch && usual.strong === strong;
  const field = (level: keyof Threshold) => ({
    name: `thresholds.${name}.${level}`,
    label: t(`settings.thresholds.${level}`),
    least,
    most,
    ...(unit ? { unit: t(`settings.thresholds.units.${unit}`) } : {}),
    value: typed[level],
    onChange: (number: number | null) => setTyped({ ...typed, [level]: number }),
    onBlur: keep,
    onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && keep(),
  });
  return (
    <fieldset className={classes['threshold']}>
      <legend>{t(`settings.thresholds.names.${name}`)}</legend>
      <NumberField {...field('watch')} />
      <NumberField {...field('strong')} />
      {!isUsual && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('settings.thresholds.usualOf', { name: t(`settings.thresholds.names.${name}`) })}
          onClick={() => onChange(null)}
        >
          {t('settings.thresholds.usual', { watch: write(usual.watch), strong: write(usual.strong) })}
        </Button>
      )}
      {name === 'unbilledTimesMedian' && <p className={classes['hint']}>{t('settings.thresholds.multipleHint')}</p>}
      {wrong && (
        <p className="bad" role="alert">
          {t(name === 'joy' ? 'settings.thresholds.strongAbove' : 'settings.thresholds.strongBelow')}
        </p>
      )}
    </fieldset>
  );
};

export const ThresholdsSection = () => {
  const { t } = useWords();
  const { profile, save } = useProfile();
  const kept = profile.thresholds ?? {};
  const keep = (edit: (now: Thresholds) => Thresholds): void =>
    void save(({ thresholds: now = {}, ...rest }) => {
      const next = edit(now);
      return Object.keys(next).length === 0 ? rest : { ...rest, thresholds: next };
    });
  const change = (name: ThresholdName, value: Threshold | null): void =>
    keep(({ [name]: before, ...others }) => (value === null ? others : { ...others, [name]: { ...before, ...value } }));
  /** What another program keeps beside them stays. */
  const resetAll = (): void =>
    keep((now) => Object.fromEntries(Object.entries(now).filter(([name]) => !rows.some((row) => row.name === name))));
  return (
    <Section title={t('settings.sections.thresholds')} hint={t('settings.sections.thresholdsHint')}>
      {rows.map((row) => (
        <Row
          key={row.name}
          row={row}
          value={kept[row.name] ?? defaultThresholds[row.name]}
          onChange={(value) => change(row.name, value)}
        />
      ))}
      {rows.some(({ name }) => kept[name] !== undefined) && (
        <div className={classes['buttons']}>
          <Button variant="default" onClick={resetAll}>
            {t('settings.thresholds.usualForAll')}
          </Button>
        </div>
      )}
    </Section>
  );
};
