/** Money: what is still to come and what is late, then every invoice and cost. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOpen } from '../../lib/open';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import type { Fact } from '../../ui/facts';
import { Facts } from '../../ui/facts';
import { MoneyText } from '../../ui/money-text';
import { PageTitle } from '../../ui/page-title';
import { sumMoney } from './invoice-rows';
import { MoneyList } from './money-list';

const MoneyFacts = () => {
  const { t } = useWords();
  const today = useToday();
  const sums = useLedger((ledger) => sumMoney(ledger, today), [today]);
  const facts: (Fact | false)[] = [
    {
      name: t('money.open'),
      value: <MoneyText cents={sums.openCents} />,
      note: sums.openCount > 0 && t('money.invoiceCount', { count: sums.openCount }),
    },
    {
      name: t('money.overdue'),
      value: <MoneyText cents={sums.overdueCents} />,
      note: sums.overdueCount > 0 && t('money.invoiceCount', { count: sums.overdueCount }),
      tone: sums.overdueCents > 0 ? 'bad' : 'plain',
    },
    sums.owedCents > 0 && { name: t('money.creditOwed'), value: <MoneyText cents={sums.owedCents} />, tone: 'warn' },
    {
      name: t('money.receivedThisYear'),
      value: <MoneyText cents={sums.receivedThisYearCents} />,
      note: t('money.inclVat'),
    },
  ];
  return <Facts facts={facts.filter((fact) => fact !== false)} />;
};

export const MoneyPage = () => {
  const { t } = useWords();
  const open = useOpen();
  const [shown, setShown] = useState<'invoices' | 'costs'>('invoices');
  const hasClients = useLedger((ledger) => ledger.clients.size > 0);
  if (!hasClients) {
    return (
      <>
        <PageTitle title={t('money.title')} />
        <EmptyState
          title={t('money.needClientTitle')}
          action={<Button onClick={() => open('client')}>{t('money.newClient')}</Button>}
        >
          {t('money.needClientText')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={t('money.title')}
        actions={
          <Button onClick={() => open(shown === 'costs' ? 'cost' : 'invoice')}>
            {t(shown === 'costs' ? 'money.newCost' : 'money.newInvoice')}
          </Button>
        }
      />
      <MoneyFacts />
      <MoneyList onShow={setShown} />
    </>
  );
};
