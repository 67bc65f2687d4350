/** Hours: what was worked lately, a form that is always there, and all entries. */
import { Button } from '@mantine/core';
import { useOpen } from '../../lib/open';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import { Facts } from '../../ui/facts';
import { PageTitle } from '../../ui/page-title';
import { HoursList } from './hours-list';
import { sumHours } from './hours-list-rows';
import { monthStart, weekStart } from './periods';
import { QuickHours } from './quick-hours';

const percent = (part: number, whole: number): number => Math.round((part / whole) * 100);

const HoursFacts = () => {
  const { t, hours } = useWords();
  const today = useToday();
  const { week, month, open } = useLedger(
    (ledger) => sumHours(ledger, weekStart(today), monthStart(today), today),
    [today],
  );
  const share = (minutes: number, billable: number) =>
    minutes > 0 && t('hours.billableShare', { share: percent(billable, minutes) });
  return (
    <Facts
      facts={[
        { name: t('hours.thisWeek'), value: hours(week.minutes), note: share(week.minutes, week.billableMinutes) },
        { name: t('hours.thisMonth'), value: hours(month.minutes), note: share(month.minutes, month.billableMinutes) },
        {
          name: t('hours.notInvoiced'),
          value: hours(open.minutes),
          note: open.clients > 0 && t('hours.clients', { count: open.clients }),
        },
      ]}
    />
  );
};

export const HoursPage = () => {
  const { t } = useWords();
  const open = useOpen();
  const hasClients = useLedger((ledger) => ledger.clients.size > 0);
  if (!hasClients) {
    return (
      <>
        <PageTitle title={t('hours.title')} />
        <EmptyState
          title={t('hours.needClientTitle')}
          action={<Button onClick={() => open('client')}>{t('hours.newClient')}</Button>}
        >
          {t('hours.needClientText')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageTitle title={t('hours.title')} />
      <HoursFacts />
      <QuickHours />
      <HoursList />
    </>
  );
};
