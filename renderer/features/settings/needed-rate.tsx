/** The rate that the user needs, with what it is and a way to work it out. */
import { useEffect, useState } from 'react';
import type { Cents } from '../../../shared/units/money';
import { parseMoney } from '../../../shared/units/money';
import { useWords } from '../../lib/use-words';
import { MoneyInput } from '../../ui/money-input';
import { RateNeedForm } from './rate-need-form';
import { Section } from './section';
import classes from './settings.module.css';
import { useProfile } from './use-profile';

export const NeededRate = () => {
  const { t } = useWords();
  const { profile, save } = useProfile();
  const kept = profile.neededCentsPerHour ?? null;
  const [cents, setCents] = useState<Cents | null>(kept);
  useEffect(() => setCents(kept), [kept]);
  /** Who has no rate yet comes to work it out. */
  const [isAtFirst] = useState(kept === null);
  const isNegative = cents !== null && cents < 0;
  const put = async (next: Cents | null): Promise<void> => {
    if (next === kept || (next !== null && next < 0)) return;
    await save(({ neededCentsPerHour: _before, ...rest }) =>
      next === null ? rest : { ...rest, neededCentsPerHour: next },
    );
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
      <details className={classes['workOut']} open={isAtFirst}>
        <summary>{t('settings.neededHelp')}</summary>
        <RateNeedForm
          kept={profile.rateNeed}
          onKeep={(rateNeed) => void save((now) => ({ ...now, rateNeed }))}
          onUse={(rateNeed, rate) => void save((now) => ({ ...now, rateNeed, neededCentsPerHour: rate }))}
        />
      </details>
    </Section>
  );
};
