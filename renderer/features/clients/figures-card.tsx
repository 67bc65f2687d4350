/** The figures behind the rate. */
import type { ReactNode } from 'react';
import type { ClientOverview } from '../../../shared/rules/overview';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { RateText } from '../../ui/rate-text';
import classes from './client-page.module.css';

type Row = { name: string; value: ReactNode; isPart?: boolean; isBad?: boolean };

const useRows = (client: ClientOverview): Row[] => {
  const { t, money, hours } = useWords();
  const { openCents, overdueCents, invoicedNetCents, creditOwedCents } = client.money;
  const rows: Row[] = [{ name: t('clients.figures.hours'), value: hours(client.minutes) }];
  if (client.hours.unbilledMinutes > 0) {
    rows.push({ name: t('clients.figures.unbilled'), value: hours(client.hours.unbilledMinutes), isPart: true });
  }
  rows.push({ name: t('clients.figures.invoiced'), value: money(invoicedNetCents) });
  rows.push({ name: t('clients.figures.received'), value: money(client.receivedNetCents) });
  if (client.costsCents !== 0) rows.push({ name: t('clients.figures.costs'), value: money(client.costsCents) });
  rows.push({ name: t('clients.figures.open'), value: money(openCents) });
  if (overdueCents > 0) {
    rows.push({ name: t('clients.figures.overdue'), value: money(overdueCents), isPart: true, isBad: true });
  }
  if (creditOwedCents > 0) rows.push({ name: t('clients.figures.credit'), value: money(creditOwedCents) });
  rows.push({
    name: t('clients.figures.ifAllIsPaid'),
    value: <RateText centsPerHour={client.ifAllIsPaidCentsPerHour} />,
  });
  return rows;
};

export const FiguresCard = ({ client }: { client: ClientOverview }) => {
  const { t } = useWords();
  const rows = useRows(client);
  return (
    <Card title={t('clients.figures.title')}>
      <dl className={classes['figures']}>
        {rows.map(({ name, value, isPart = false, isBad = false }) => (
          <div key={name} data-part={isPart || undefined}>
            <dt>{name}</dt>
            <dd className={isBad ? 'bad' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};
