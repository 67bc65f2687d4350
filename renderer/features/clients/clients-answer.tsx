/** What the page opens with: how many clients stay below the needed rate, and the figures of all together. */
import { Link } from 'wouter';
import type { Overview } from '../../../shared/rules/overview';
import { useWords } from '../../lib/use-words';
import { Facts } from '../../ui/facts';
import { RateText } from '../../ui/rate-text';
import { rateTone } from '../../ui/tone';
import classes from './clients-page.module.css';

export const ClientsAnswer = ({ overview }: { overview: Overview }) => {
  const { t, money } = useWords();
  const { neededCentsPerHour: need } = overview;
  const rated = overview.clients.filter(
    (client) => client.effectiveCentsPerHour !== null && client.status !== 'former',
  );
  if (need === null) {
    return (
      <>
        {t('clients.needUnknown')}{' '}
        <Link href="/settings" className={classes['link']}>
          {t('clients.setNeed')}
        </Link>
      </>
    );
  }
  if (rated.length === 0) return null;
  const count = rated.filter((client) => (client.effectiveCentsPerHour ?? 0) < need).length;
  const needed = money(need);
  return count === 0
    ? t('clients.noneBelow', { needed })
    : t('clients.below', { count, total: String(rated.length), needed });
};

export const ClientsFacts = ({ overview }: { overview: Overview }) => {
  const { t, money } = useWords();
  const { portfolio, neededCentsPerHour } = overview;
  const { overdueCents, overdueCount } = portfolio.money;
  const tone = rateTone(portfolio.effectiveCentsPerHour, neededCentsPerHour);
  const hasOverdue = overdueCents > 0;
  return (
    <Facts
      facts={[
        {
          name: t('clients.effectiveAll'),
          value: <RateText centsPerHour={portfolio.effectiveCentsPerHour} tone={tone === 'good' ? 'plain' : tone} />,
          note: t('common.perHour'),
        },
        ...(neededCentsPerHour === null ? [] : [{ name: t('clients.needed'), value: money(neededCentsPerHour) }]),
        { name: t('clients.ifAllIsPaid'), value: <RateText centsPerHour={portfolio.ifAllIsPaidCentsPerHour} /> },
        {
          name: t('clients.overdue'),
          value: hasOverdue ? money(overdueCents, 'whole') : t('clients.nothingOverdue'),
          note: hasOverdue && t('clients.invoices', { count: overdueCount }),
          tone: hasOverdue ? 'bad' : 'plain',
        },
      ]}
    />
  );
};
