/** What happened, newest first: all of it, the good or the hard, of all clients or of one. */
import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { Moment } from '../../../shared/model/moment';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useMemory } from '../../lib/use-memory';
import { useWords } from '../../lib/use-words';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import type { RowAction } from '../../ui/row-menu';
import { useMomentColumns } from './moment-columns';
import { MomentFilters } from './moment-filters';
import type { MomentFilter } from './moment-rows';
import { listMoments, noFilter } from './moment-rows';
import classes from './moments.module.css';

const icon = { size: 16, stroke: 1.6 };

const useActions = () => {
  const { t } = useWords();
  const open = useOpen();
  return ({ id }: Moment): RowAction[] => [
    {
      key: 'change',
      label: t('common.change'),
      icon: <IconPencil {...icon} />,
      hint: 'Enter',
      run: () => open('moment', { id }),
    },
    {
      key: 'remove',
      label: t('common.delete'),
      icon: <IconTrash {...icon} />,
      hint: 'Del',
      isRemoval: true,
      run: () => void remove('moments.remove', id),
    },
  ];
};

export const MomentList = () => {
  const { t, day } = useWords();
  const open = useOpen();
  const today = useToday();
  const [kept, setFilter] = useMemory<MomentFilter>('moments.filter', noFilter);
  const isGone = useLedger(({ clients }) => kept.clientId !== null && !clients.has(kept.clientId), [kept]);
  const filter = isGone ? { ...kept, clientId: null } : kept;
  const { clientId, shown, period } = filter;
  const isEmpty = useLedger(({ moments }) => moments.size === 0);
  const rows = useLedger(
    ({ moments }) => listMoments(moments.values(), { clientId, shown, period }, today),
    [clientId, shown, period, today],
  );
  const columns = useMomentColumns();
  const actions = useActions();
  if (isEmpty) {
    return (
      <EmptyState
        title={t('moments.emptyTitle')}
        action={<Button onClick={() => open('moment')}>{t('moments.new')}</Button>}
      >
        {t('moments.emptyText')}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes['bar']}>
        <MomentFilters filter={filter} onChange={setFilter} />
      </div>
      <DataTable
        label={t('moments.moments')}
        memory="moments"
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ kind, date }) => `${t(`moments.kinds.${kind}`)}, ${day(date, 'short')}`}
        rowHeight={56}
        defaultSort={{ key: 'date', direction: 'down' }}
        onOpen={({ id }) => open('moment', { id })}
        onRemove={({ id }) => void remove('moments.remove', id)}
        actions={actions}
        empty={
          <>
            {t('moments.noMatch')}{' '}
            <Button variant="subtle" size="compact-sm" onClick={() => setFilter(noFilter)}>
              {t('moments.showAll')}
            </Button>
          </>
        }
      />
    </>
  );
};
