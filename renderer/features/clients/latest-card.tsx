import { formatClock } from '../../../shared/units/duration';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import classes from './client-page.module.css';
import type { Happening } from './latest';
import { latestOf } from './latest';

const shownCount = 7;

const useHappeningWords = () => {
  const { t, money } = useWords();
  const words = (happening: Happening): string => {
    switch (happening.kind) {
      case 'hours':
        return happening.note || t(`hours.activities.${happening.activity}`);
      case 'cost':
        return happening.note || t('clients.latest.cost');
      case 'late':
        return t('clients.latest.late', { number: happening.number, count: happening.daysLate });
      case 'payment':
        return t(happening.cents < 0 ? 'clients.latest.refund' : 'clients.latest.payment', {
          number: happening.number,
        });
      case 'invoice':
        return t(happening.cents < 0 ? 'clients.latest.credit' : 'clients.latest.invoice', {
          number: happening.number,
        });
    }
  };
  const figure = (happening: Happening): string =>
    happening.kind === 'hours' ? formatClock(happening.minutes) : money(happening.cents);
  return { words, figure };
};

export const LatestCard = ({ clientId }: { clientId: string }) => {
  const { t } = useWords();
  const asOf = useToday();
  const { words, figure } = useHappeningWords();
  const latest = useLedger((ledger) => latestOf(ledger, clientId, asOf, shownCount), [clientId, asOf]);
  return (
    <Card title={t('clients.latest.title')}>
      {latest.length === 0 ? (
        <p className={classes['quiet']}>{t('clients.latest.none')}</p>
      ) : (
        <ul className={classes['latest']}>
          {latest.map((happening) => (
            <li key={happening.id}>
              <span className="muted">
                <DayText day={happening.date} style="recent" />
              </span>
              <span className={classes['what']}>{words(happening)}</span>
              <span data-figures className={happening.kind === 'late' ? 'bad' : undefined}>
                {figure(happening)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
