/** Invoices and costs, of all clients or of one. */
import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../lib/use-words';
import { CostList } from './cost-list';
import { InvoiceList } from './invoice-list';
import classes from './money.module.css';

type Shown = 'invoices' | 'costs';

type Props = {
  clientId?: string;
  /** Hears which of the two is shown, so that a page can offer the right button. */
  onShow?: (shown: Shown) => void;
};

export const MoneyList = ({ clientId, onShow }: Props) => {
  const { t } = useWords();
  const [shown, setShown] = useState<Shown>('invoices');
  return (
    <>
      <Tabs
        className={classes['tabs'] ?? ''}
        value={shown}
        onChange={(tab) => {
          setShown(tab as Shown);
          onShow?.(tab as Shown);
        }}
      >
        <Tabs.List>
          <Tabs.Tab value="invoices">{t('money.invoices')}</Tabs.Tab>
          <Tabs.Tab value="costs">{t('money.costs')}</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      {shown === 'invoices' ? <InvoiceList clientId={clientId} /> : <CostList clientId={clientId} />}
    </>
  );
};
