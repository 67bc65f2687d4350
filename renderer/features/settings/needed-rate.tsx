/** The rate that the user needs, with what it is and a way to work it out. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Cents } from '../../../shared/units/money';
import { parseMoney } from '../../../shared/units/money';
import { useWords } from '../../lib/use-words';
import { FieldRow } from '../../ui/form';
import { MoneyInput } from '../../ui/money-input';
import { HourCount } from './hour-count';
import { neededPerHour } from './needed-per-hour';
import { Section } from './section';
import classes from './settings.module.css';
import { useProfile } from './use-profile';

const WorkItOut = ({ onUse }: { onUse: (cents: Cents) => void }) => {
  const { t, money } = useWords();
  const [year, setYear] = useState<Cents | null>(null);
  const [weeks, setWeeks] = useState<number | null>(44);
  const [hours, setHours] = useState<number | null>(28);
  const rate = neededPerHour(year, weeks, hours);
  return (
    <details className={classes['workOut']}>
      <summary>{t('settings.neededHelp')}</summary>
      <FieldRow>
        <MoneyInput name="yearNeed" label={t('settings.yearNeed')} value={year} onChange={setYear} />
        <HourCount name="weeks" label={t('settings.weeks')} most={52} value={weeks} onChange={setWeeks} />
        <HourCount
          name="hoursPerWeek"
          label={t('settings.hoursPerWeek')}
          most={100}
          value={hours}
          onChange={setHours}
        />
      </FieldRow>
      {rate !== null && (
        <p className={classes['result']}>
          {t('settings.neededResult', { rate: money(rate) })}
          <Button size="compact-sm" variant="light" onClick={() => onUse(rate)}>
            {t('settings.useRate', { rate: money(rate) })}
          </Button>
        </p>
      )}
    </details>
  );
};

export const NeededRate = () => {
  const { t } = useWords();
  const { profile, save } = useProfile();
  const kept = profile.neededCentsPerHour ?? null;
  const [cents, setCents] = useState<Cents | null>(kept);
  useEffect(() => setCents(kept), [kept]);
  const isNegative = cents !== null && cents < 0;
  const put = async (next: Cents | null): Promise<void> => {
    if (next === kept || (next !== null && next < 0)) return;
    const { neededCentsPerHour: _before, ...rest } = profile;
    await save(next === null ? rest : { ...rest, neededCentsPerHour: next });
  };
  /** What cannot be read is null too, and must not empty the field. */
  const leave = (text: string): void => {
    const parsed = parseMoney(text);
    if (text.trim() === '' || parsed !== null) void put(parsed);
  };
  return (
    <Section title={t('settings.sections.rate')} hint={t('settings.neededText')}>
      <div className={classes['short']}>
        <MoneyInput
          name="neededCentsPerHour"
          label={t('settings.needed')}
          value={cents}
          onChange={setCents}
          onBlur={(event) => leave(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && leave(event.currentTarget.value)}
        />
        {isNegative && <p className="bad">{t('settings.errors.negative')}</p>}
      </div>
      <WorkItOut onUse={(next) => void put(next)} />
    </Section>
  );
};
