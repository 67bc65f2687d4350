/** Direct costs of all clients or of one, newest first. */
import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Cost } from '../../../shared/model/cost';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { clientName } from '../../lib/use-clients';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import type { Column } from '../../ui/data-table';
import { DataTable } from '../../ui/data-table';
import { DayText } from '../../ui/day-text';
import { EmptyState } from '../../ui/empty-state';
import type { RowAction } from '../../ui/row-menu';
import classes from './money.module.css';

const icon = { size: 16, stroke: 1.6 };

const useCostColumns = (withClient: boolean): Column<Cost>[] => {
  const { t, money } = useWords();
  const nameOf = useLedger((ledger) => (id: string) => clientName(ledger, id));
  return useMemo(() => {
    const columns: (Column<Cost> | null)[] = [
      {
        key: 'date',
        title: t('money.columns.date'),
        width: '124px',
        sortBy: (cost) => cost.date,
        cell: (cost) => <DayText day={cost.date} />,
      },
      withClient
        ? {
            key: 'client',
            title: t('money.columns.client'),
            width: 'minmax(220px, 1fr)',
            sortBy: (cost) => nameOf(cost.clientId),
            cell: (cost) => nameOf(cost.clientId),
          }
        : null,
      {
        key: 'note',
        title: t('money.columns.note'),
        width: 'minmax(160px, 1.7fr)',
        cell: (cost) => cost.note ?? '',
      },
      {
        key: 'net',
        title: t('money.columns.net'),
        width: '116px',
        align: 'end',
        sortBy: (cost) => cost.netCents,
        cell: (cost) => money(cost.netCents),
      },
    ];
    return columns.filter((column) => column !== null);
  }, [t, money, nameOf, withClient]);
};

export const CostList = ({ clientId }: { clientId?: string | undefined }) => {
  const { t, money, day } = useWords();
  const open = useOpen();
  const costs = useLedger(
    (ledger) => [...ledger.costs.values()].filter((cost) => clientId === undefined || cost.clientId === clientId),
    [clientId],
  );
  const columns = useCostColumns(clientId === undefined);
  const actions = ({ id }: Cost): RowAction[] => [
    {
      key: 'change',
      label: t('common.change'),
      icon: <IconPencil {...icon} />,
      hint: 'Enter',
      run: () => open('cost', { id }),
    },
    {
      key: 'remove',
      label: t('common.delete'),
      icon: <IconTrash {...icon} />,
      hint: 'Del',
      isRemoval: true,
      run: () => void remove('costs.remove', id),
    },
  ];
  if (costs.length === 0) {
    return (
      <EmptyState
        title={t('money.emptyCostsTitle')}
        action={
          <Button onClick={() => open('cost', clientId === undefined ? {} : { clientId })}>{t('money.newCost')}</Button>
        }
      >
        {t('money.emptyCostsText')}
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        label={t('money.costs')}
        rows={costs}
        columns={columns}
        rowKey={(cost) => cost.id}
        rowName={(cost) => cost.note ?? day(cost.date, 'short')}
        rowHeight={44}
        defaultSort={{ key: 'date', direction: 'down' }}
        onOpen={({ id }) => open('cost', { id })}
        onRemove={({ id }) => void remove('costs.remove', id)}
        actions={actions}
      />
      <p className={classes['foot']}>
        {t('money.costsTotal')}: {money(costs.reduce((sum, cost) => sum + cost.netCents, 0))}
      </p>
    </>
  );
};
