/** What the needed rate comes to, with the sum that it comes from. */
import { Button } from '@mantine/core';
import type { NeededRate } from '../../../shared/rules/needed-rate';
import { useWords } from '../../lib/use-words';
import classes from './settings.module.css';

type Props = { result: NeededRate; onUse: () => void };

export const RateNeedResult = ({ result, onUse }: Props) => {
  const { t, money, number } = useWords();
  const rate = money(result.centsPerHour);
  return (
    <div className={classes['outcome']} aria-live="polite">
      <p>
        {t('settings.need.sum', {
          year: money(result.yearCents, 'whole'),
          tax: money(result.taxCents, 'whole'),
          hours: number(Math.round(result.clientHours)),
        })}
      </p>
      <p className={classes['result']}>
        <strong>{t('settings.need.result', { rate })}</strong>
        <Button size="compact-sm" onClick={onUse}>
          {t('settings.useRate', { rate })}
        </Button>
      </p>
      <p className="muted">
        {t('settings.need.ask', {
          rate: money(result.billableCentsPerHour),
          hours: number(Math.round(result.billableHours)),
        })}
      </p>
    </div>
  );
};
