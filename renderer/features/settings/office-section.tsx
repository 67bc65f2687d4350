/** The days and hours of the office: within them reminders come, and outside them work counts as after hours. */
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { WorkingHours } from '../../../shared/model/working-hours';
import { workingHoursOf } from '../../../shared/rules/office-time';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { FieldRow } from '../../ui/form';
import { Section } from './section';
import classes from './settings.module.css';
import { useProfile } from './use-profile';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** 1 January 2024 was a Monday. */
const weekdayName = (weekday: number, language: string, weekdayStyle: 'short' | 'long'): string =>
  new Intl.DateTimeFormat(language, { weekday: weekdayStyle, timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));

type DaysProps = { days: readonly number[]; onChange: (days: number[]) => void };

const Days = ({ days, onChange }: DaysProps) => {
  const { t, language } = useWords();
  const [isRefused, setIsRefused] = useState(false);
  const toggle = (weekday: number): void => {
    const next = days.includes(weekday) ? days.filter((day) => day !== weekday) : [...days, weekday].sort();
    setIsRefused(next.length === 0);
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset className={classes['choice']}>
      <legend>{t('settings.officeDays')}</legend>
      <div className={classes['days']}>
        {weekdays.map((weekday) => (
          <label key={weekday} className={classes['day']} data-chosen={days.includes(weekday) || undefined}>
            <input
              type="checkbox"
              aria-label={weekdayName(weekday, language, 'long')}
              checked={days.includes(weekday)}
              onChange={() => toggle(weekday)}
            />
            {weekdayName(weekday, language, 'short')}
          </label>
        ))}
      </div>
      {isRefused && (
        <p className="bad" role="alert">
          {t('problems.noOfficeDay')}
        </p>
      )}
    </fieldset>
  );
};

/** Times are kept on leaving the field, when both make sense: half a time is no change. */
const Times = ({ hours, onChange }: { hours: WorkingHours; onChange: (part: Partial<WorkingHours>) => void }) => {
  const { t } = useWords();
  const [typed, setTyped] = useState({ from: hours.from, until: hours.until });
  useEffect(() => setTyped({ from: hours.from, until: hours.until }), [hours.from, hours.until]);
  const isWrong = typed.from !== '' && typed.until !== '' && typed.until <= typed.from;
  const keep = (): void => {
    const isSame = typed.from === hours.from && typed.until === hours.until;
    if (typed.from === '' || typed.until === '') setTyped({ from: hours.from, until: hours.until });
    else if (!isWrong && !isSame) onChange(typed);
  };
  return (
    <FieldRow>
      <TextInput
        type="time"
        name="workingHours.from"
        label={t('settings.officeFrom')}
        value={typed.from}
        onChange={(event) => setTyped({ ...typed, from: event.currentTarget.value })}
        onBlur={keep}
      />
      <TextInput
        type="time"
        name="workingHours.until"
        label={t('settings.officeUntil')}
        value={typed.until}
        error={isWrong ? t('problems.closesBeforeOpens') : undefined}
        onChange={(event) => setTyped({ ...typed, until: event.currentTarget.value })}
        onBlur={keep}
      />
    </FieldRow>
  );
};

export const OfficeSection = () => {
  const { t } = useWords();
  const { profile, save } = useProfile();
  const hours = useLedger((ledger) => workingHoursOf(ledger.profile));
  const change = (part: Partial<WorkingHours>): void => void save({ ...profile, workingHours: { ...hours, ...part } });
  return (
    <Section title={t('settings.sections.office')} hint={t('settings.sections.officeHint')}>
      <Days days={hours.days} onChange={(days) => change({ days })} />
      <Times hours={hours} onChange={change} />
    </Section>
  );
};
