/** The moment after closing: what one has back, and a kind word. */
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { IfIStop } from '../../../shared/rules/if-i-stop';
import { ask } from '../../lib/api';
import { useWords } from '../../lib/use-words';
import { RichText } from '../../ui/rich-text';
import classes from './farewell.module.css';
import { sayDone } from './say-done';

/** What the time is worth from now on, where the books know. */
const useWorthWords = (): ((stopping: IfIStop) => string | null) => {
  const { t } = useWords();
  return ({ received: { givenUpCents, breakEvenShare } }) => {
    if (givenUpCents < 0) return t('followUp.closed.saves');
    if (breakEvenShare === null || breakEvenShare === 0) return null;
    if (breakEvenShare > 1) return t('followUp.closed.costs');
    return t('followUp.closed.canSell', { share: `${Math.round(breakEvenShare * 100)}%` });
  };
};

type Props = { partingId: string; closedOn: string; hasRemaining: boolean; stopping: IfIStop | null };

export const Farewell = ({ partingId, closedOn, hasRemaining, stopping }: Props) => {
  const { t, day, hours } = useWords();
  const worthWords = useWorthWords();
  const isFreed = stopping !== null && stopping.freedMinutes > 0;
  const worth = isFreed ? worthWords(stopping) : null;
  return (
    <section className={classes['farewell']} aria-labelledby="farewell">
      <span className={classes['mark']} aria-hidden="true">
        <IconCheck size={26} stroke={2} />
      </span>
      <div>
        <h2 id="farewell">{t(hasRemaining ? 'followUp.closed.titleLeft' : 'followUp.closed.title')}</h2>
        {isFreed && (
          <p>
            <RichText text={t('followUp.closed.freed', { hours: hours(stopping.freedMinutes) })} /> {worth}
          </p>
        )}
        <p>{t('followUp.closed.kind')}</p>
        <div className={classes['buttons']}>
          <Button component={Link} href="/clients">
            {t('followUp.closed.toClients')}
          </Button>
          <Button
            variant="subtle"
            onClick={() => void sayDone('reopenParting', ask('parting.reopen', { id: partingId }))}
          >
            {t('followUp.closed.reopen')}
          </Button>
          <span className="muted">{t('followUp.closed.on', { day: day(closedOn) })}</span>
        </div>
      </div>
    </section>
  );
};
