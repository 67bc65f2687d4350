/** Invoices and costs, of all clients or of one. */
import { Button, SegmentedControl, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useOpen } from '../../lib/open';
import { useWords } from '../../lib/use-words';
import { CostList } from './cost-list';
import { InvoiceList } from './invoice-list';
import classes from './money.module.css';

type Shown = 'invoices' | 'costs';
type ChoiceProps = { shown: Shown; onShow: (shown: Shown) => void };

const PageChoice = ({ shown, onShow }: ChoiceProps) => {
  const { t } = useWords();
  return (
    <Tabs className={classes['tabs'] ?? ''} value={shown} onChange={(tab) => onShow(tab as Shown)}>
      <Tabs.List>
        <Tabs.Tab value="invoices">{t('money.invoices')}</Tabs.Tab>
        <Tabs.Tab value="costs">{t('money.costs')}</Tabs.Tab>
      </Tabs.List>
    </Tabs>
  );
};

/** On a client's page, which has tabs of its own. */
const ClientChoice = ({ clientId, shown, onShow }: ChoiceProps & { clientId: string }) => {
  const { t } = useWords();
  const open = useOpen();
  return (
    <div className={classes['choice']}>
      <SegmentedControl
        withItemsBorders={false}
        value={shown}
        data={[
          { value: 'invoices', label: t('money.invoices') },
          { value: 'costs', label: t('money.costs') },
        ]}
        onChange={(next) => onShow(next as Shown)}
      />
      <Button variant="default" onClick={() => open(shown === 'costs' ? 'cost' : 'invoice', { clientId })}>
        {t(shown === 'costs' ? 'money.newCost' : 'money.newInvoice')}
      </Button>
    </div>
  );
};

type Props = {
  clientId?: string;
  /** Hears which of the two is shown, so that a page can offer the right button. */
  onShow?: (shown: Shown) => void;
};

export const MoneyList = ({ clientId, onShow }: Props) => {
  const [shown, setShown] = useState<Shown>('invoices');
  const choice: ChoiceProps = {
    shown,
    onShow: (next) => {
      setShown(next);
      onShow?.(next);
    },
  };
  return (
    <>
      {clientId === undefined ? <PageChoice {...choice} /> : <ClientChoice clientId={clientId} {...choice} />}
      {shown === 'invoices' ? <InvoiceList clientId={clientId} /> : <CostList clientId={clientId} />}
    </>
  );
};
