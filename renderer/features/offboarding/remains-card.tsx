/** What is left when a parting is closed, each with the way to it, and how long the books are kept. */
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Remaining } from '../../../shared/rules/what-remains';
import { booksKeptUntil } from '../../../shared/rules/what-remains';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { useOpen } from '../../lib/open';
import { stopTimer, useTimer } from '../../lib/timer';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './follow-up.module.css';
import { pathOfStep } from './use-parting';

const useRemainingWords = (): ((remaining: Remaining) => string) => {
  const { t, money, hours, day } = useWords();
  return (remaining) => {
    switch (remaining.kind) {
      case 'lastDay':
        return t('followUp.remains.lastDay', { day: day(remaining.lastDay) });
      case 'unpaid':
        return t('followUp.remains.unpaid', { count: remaining.count, amount: money(remaining.cents) });
      case 'creditOwed':
        return t('followUp.remains.creditOwed', { amount: money(remaining.cents) });
      case 'notInvoiced': {
        const { minutes, cents } = remaining;
        if (cents === null) return t('followUp.remains.notInvoiced', { hours: hours(minutes) });
        return t('followUp.remains.notInvoicedWorth', { hours: hours(minutes), amount: money(cents) });
      }
      default: {
        const { kind, steps } = remaining;
        const [{ text, dueOn } = { text: '' }] = steps;
        const first = dueOn === undefined ? text : t('followUp.remains.byDay', { text, day: day(dueOn, 'short') });
        return t(`followUp.remains.${kind}`, { count: steps.length, first });
      }
    }
  };
};

const WayTo = ({ clientId, kind }: { clientId: string; kind: Remaining['kind'] }) => {
  const { t } = useWords();
  const open = useOpen();
  const words = t(`followUp.remains.links.${kind}`);
  const small = { size: 'compact-sm', variant: 'subtle' } as const;
  if (kind === 'notInvoiced') {
    return (
      <Button {...small} onClick={() => open('invoice', { clientId })}>
        {words}
      </Button>
    );
  }
  const isMoney = kind === 'unpaid' || kind === 'creditOwed';
  const step = kind === 'lastDay' ? 'ending' : 'followUp';
  return (
    <Button component={Link} {...small} href={isMoney ? `/clients/${clientId}/money` : pathOfStep(clientId, step)}>
      {words}
    </Button>
  );
};

type Props = {
  clientId: string;
  remaining: readonly Remaining[];
  /** What the plan promised about the books; they are not kept shorter than that. */
  promisedUntil: CalendarDay | undefined;
  isClosed: boolean;
};

export const RemainsCard = ({ clientId, remaining, promisedUntil = '', isClosed }: Props) => {
  const { t, day } = useWords();
  const today = useToday();
  const words = useRemainingWords();
  const isTimed = useTimer()?.running?.clientId === clientId;
  const isSettled = !remaining.some(({ kind }) => kind === 'unpaid' || kind === 'notInvoiced' || kind === 'creditOwed');
  const neededUntil = useLedger(
    (ledger) => booksKeptUntil(ledger, clientId, isSettled, today),
    [clientId, isSettled, today],
  );
  const keptUntil = promisedUntil > neededUntil ? promisedUntil : neededUntil;
  return (
    <Card title={t('followUp.remains.title')}>
      {remaining.length === 0 && !isTimed ? (
        <p className={classes['nothing']}>
          <IconCheck size={18} stroke={2} aria-hidden />
          {t('followUp.remains.nothing')}
        </p>
      ) : (
        <>
          {!isClosed && <p className={classes['quiet']}>{t('followUp.remains.lead')}</p>}
          <ul className={classes['remaining']}>
            {isTimed && (
              <li>
                <span>{t('followUp.remains.timer')}</span>
                <Button size="compact-sm" variant="subtle" onClick={() => void stopTimer()}>
                  {t('followUp.remains.stopTimer')}
                </Button>
              </li>
            )}
            {remaining.map((each) => (
              <li key={each.kind}>
                <span>{words(each)}</span>
                <WayTo clientId={clientId} kind={each.kind} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes['books']}>{t('followUp.remains.books', { day: day(keptUntil) })}</p>
    </Card>
  );
};
