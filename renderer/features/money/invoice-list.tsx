/** Invoices of all clients or of one: what is late first. */
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { useToday } from '../../lib/today';
import { clientName, useClientChoices } from '../../lib/use-clients';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { SearchField } from '../../ui/search-field';
import { useInvoiceActions } from './invoice-actions';
import { useInvoiceColumns } from './invoice-columns';
import type { InvoiceFilter, MoneyRow, Shown } from './invoice-rows';
import { invoiceRows, listInvoices } from './invoice-rows';
import { InvoiceSheet } from './invoice-sheet';
import classes from './money.module.css';

type FilterProps = { filter: InvoiceFilter; onChange: (filter: InvoiceFilter) => void; withClient: boolean };

const shownChoices: readonly Shown[] = ['all', 'open', 'overdue', 'done'];

const Filters = ({ filter, onChange, withClient }: FilterProps) => {
  const { t } = useWords();
  const clients = useClientChoices();
  return (
    <div className={classes['filters']}>
      <SegmentedControl
        withItemsBorders={false}
        aria-label={t('money.show')}
        value={filter.shown}
        data={shownChoices.map((shown) => ({ value: shown, label: t(`money.shown.${shown}`) }))}
        onChange={(shown) => onChange({ ...filter, shown: shown as Shown })}
      />
      {withClient && (
        <NativeSelect
          aria-label={t('money.form.client')}
          value={filter.clientId ?? ''}
          data={[{ value: '', label: t('money.allClients') }, ...clients]}
          onChange={(event) => onChange({ ...filter, clientId: event.currentTarget.value || null })}
        />
      )}
      <SearchField
        className={classes['search']}
        label={t('money.search')}
        clearLabel={t('money.clearFilters')}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
    </div>
  );
};

const NoInvoices = ({ clientId }: { clientId: string | undefined }) => {
  const { t } = useWords();
  const open = useOpen();
  return (
    <EmptyState
      title={t('money.emptyTitle')}
      action={
        <>
          <Button onClick={() => open('invoice', clientId === undefined ? {} : { clientId })}>
            {t('money.newInvoice')}
          </Button>
          {clientId === undefined && (
            <Button variant="default" component="a" href="#/imports">
              {t('money.importFiles')}
            </Button>
          )}
        </>
      }
    >
      {t(clientId === undefined ? 'money.emptyText' : 'money.emptyClientText')}
    </EmptyState>
  );
};

const rowName = (row: MoneyRow): string => (row.kind === 'section' ? row.section : row.invoice.number);

export const InvoiceList = ({ clientId }: { clientId?: string | undefined }) => {
  const { t } = useWords();
  const today = useToday();
  const first: InvoiceFilter = { clientId: clientId ?? null, shown: 'all', search: '' };
  const [filter, setFilter] = useState(first);
  const shown = useDeferredValue(filter);
  const all = useLedger((ledger) => invoiceRows(ledger, today), [today]);
  const nameOf = useLedger((ledger) => (id: string) => clientName(ledger, id));
  const { rows } = useMemo(() => listInvoices(all, shown, nameOf), [all, shown, nameOf]);
  const columns = useInvoiceColumns(clientId === undefined);
  const actions = useInvoiceActions();
  const [openId, setOpenId] = useState<string | null>(null);
  const hasAny = all.some(({ invoice }) => clientId === undefined || invoice.clientId === clientId);
  if (!hasAny) return <NoInvoices clientId={clientId} />;
  return (
    <>
      <Filters filter={filter} onChange={setFilter} withClient={clientId === undefined} />
      <DataTable
        label={t('money.invoices')}
        rows={rows}
        columns={columns}
        rowKey={(row) => (row.kind === 'section' ? row.section : row.invoice.id)}
        rowName={rowName}
        rowHeight={52}
        isHead={(row) => row.kind === 'section'}
        onOpen={(row) => row.kind === 'invoice' && setOpenId(row.invoice.id)}
        onRemove={(row) => row.kind === 'invoice' && void remove('invoices.remove', row.invoice.id)}
        actions={actions}
        empty={
          <EmptyState
            title={t('money.noMatchTitle')}
            action={
              <Button variant="default" onClick={() => setFilter(first)}>
                {t('money.clearFilters')}
              </Button>
            }
          >
            {t('money.noMatchText')}
          </EmptyState>
        }
      />
      <InvoiceSheet row={all.find((row) => row.invoice.id === openId)} onClose={() => setOpenId(null)} />
    </>
  );
};
