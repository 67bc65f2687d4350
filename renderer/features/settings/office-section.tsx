/** The days and hours of the office: within them reminders come, and outside them work counts as after hours. */
import type { KeyboardEvent } from 'react';
import { useEffect, useState } from 'react';
import type { WorkingHours } from '../../../shared/model/working-hours';
import { workingHoursOf } from '../../../shared/rules/office-time';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { FieldRow } from '../../ui/form';
import { TimeInput } from '../../ui/time-input';
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
        <p className="bad" role="alert" style={{ margin: '6px 0 0' }}>
          {t('problems.noOfficeDay')}
        </p>
      )}
    </fieldset>
  );
};

type Typed = { from: string | null; until: string | null };

/** Times are kept on leaving the field, when both make sense: half a time is no change. */
const Times = ({ hours, onChange }: { hours: WorkingHours; onChange: (part: Partial<WorkingHours>) => void }) => {
  const { t } = useWords();
  const { from, until } = hours;
  const [typed, setTyped] = useState<Typed>({ from, until });
  useEffect(() => setTyped({ from, until }), [from, until]);
  const isWrong = typed.from !== null && typed.until !== null && typed.until <= typed.from;
  const keep = (): void => {
    if (typed.from === null || typed.until === null) setTyped({ from, until });
    else if (!isWrong && (typed.from !== from || typed.until !== until))
      onChange({ from: typed.from, until: typed.until });
  };
  const field = (name: keyof Typed) => ({
    name: `workingHours.${name}`,
    value: typed[name],
    onChange: (time: string | null) => setTyped({ ...typed, [name]: time }),
    onBlur: keep,
    onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && keep(),
  });
  return (
    <>
      <FieldRow>
        <TimeInput label={t('settings.officeFrom')} {...field('from')} />
        <TimeInput label={t('settings.officeUntil')} {...field('until')} />
      </FieldRow>
      {isWrong && (
        <p className="bad" role="alert" style={{ margin: 0 }}>
          {t('problems.closesBeforeOpens')}
        </p>
      )}
    </>
  );
};

export const OfficeSection = () => {
  const { t } = useWords();
  const { save } = useProfile();
  const hours = useLedger((ledger) => workingHoursOf(ledger.profile));
  const change = (part: Partial<WorkingHours>): void =>
    void save((now) => ({ ...now, workingHours: { ...workingHoursOf(now), ...part } }));
  return (
    <Section title={t('settings.sections.office')} hint={t('settings.sections.officeHint')}>
      <Days days={hours.days} onChange={(days) => change({ days })} />
      <Times hours={hours} onChange={change} />
    </Section>
  );
};
