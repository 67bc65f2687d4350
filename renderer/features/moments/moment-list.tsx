/** What happened, newest first: all of it, the good or the hard, of all clients or of one. */
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Moment } from '../../../shared/model/moment';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { clientName, useClientChoices } from '../../lib/use-clients';
import { useLedger } from '../../lib/use-ledger';
import { useMemory } from '../../lib/use-memory';
import { useWords } from '../../lib/use-words';
import type { Column } from '../../ui/data-table';
import { DataTable } from '../../ui/data-table';
import { DayText } from '../../ui/day-text';
import { EmptyState } from '../../ui/empty-state';
import type { RowAction } from '../../ui/row-menu';
import { KindText } from './kind-text';
import { groupOf } from './moment-kinds';
import classes from './moments.module.css';

const icon = { size: 16, stroke: 1.6 };
const shownChoices = ['all', 'good', 'hard'] as const;
type Shown = (typeof shownChoices)[number];

const useMomentColumns = (): Column<Moment>[] => {
  const { t } = useWords();
  const nameOf = useLedger((ledger) => (id: string) => clientName(ledger, id));
  return useMemo(
    () => [
      {
        key: 'date',
        title: t('moments.columns.date'),
        width: '124px',
        sortBy: ({ date }) => date,
        cell: ({ date }) => <DayText day={date} />,
      },
      {
        key: 'client',
        title: t('moments.columns.client'),
        width: 'minmax(150px, 0.9fr)',
        sortBy: ({ clientId }) => nameOf(clientId),
        cell: ({ clientId }) => nameOf(clientId),
      },
      {
        key: 'kind',
        title: t('moments.columns.kind'),
        width: 'minmax(220px, 1.2fr)',
        sortBy: ({ kind }) => t(`moments.kinds.${kind}`),
        cell: (moment) => <KindText moment={moment} />,
      },
      {
        key: 'note',
        title: t('moments.columns.note'),
        width: 'minmax(160px, 1.6fr)',
        from: 700,
        cell: ({ note }) => note ?? '',
      },
    ],
    [t, nameOf],
  );
};

/** `aside` stands at the end of the bar with filters. */
export const MomentList = ({ aside }: { aside?: ReactNode }) => {
  const { t, day } = useWords();
  const open = useOpen();
  const clients = useClientChoices();
  const [clientId, setClientId] = useMemory('moments.client', '');
  const [shown, setShown] = useMemory<Shown>('moments.shown', 'all');
  const moments = useLedger((ledger) => [...ledger.moments.values()]);
  const rows = useMemo(
    () =>
      moments.filter(
        (moment) =>
          (clientId === '' || moment.clientId === clientId) && (shown === 'all' || groupOf(moment.kind) === shown),
      ),
    [moments, clientId, shown],
  );
  const columns = useMomentColumns();
  const actions = ({ id }: Moment): RowAction[] => [
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
  return (
    <>
      <div className={classes['bar']}>
        <NativeSelect
          aria-label={t('moments.client')}
          value={clientId}
          data={[{ value: '', label: t('moments.allClients') }, ...clients]}
          onChange={(event) => setClientId(event.currentTarget.value)}
        />
        <SegmentedControl
          withItemsBorders={false}
          size="xs"
          value={shown}
          data={shownChoices.map((value) => ({ value, label: t(`moments.shown.${value}`) }))}
          onChange={(value) => setShown(value as Shown)}
        />
        {aside}
      </div>
      {moments.length === 0 ? (
        <EmptyState
          title={t('moments.emptyTitle')}
          action={<Button onClick={() => open('moment')}>{t('moments.new')}</Button>}
        >
          {t('moments.emptyText')}
        </EmptyState>
      ) : (
        <DataTable
          label={t('moments.moments')}
          memory="moments"
          rows={rows}
          columns={columns}
          rowKey={({ id }) => id}
          rowName={({ kind, date }) => `${t(`moments.kinds.${kind}`)}, ${day(date, 'short')}`}
          rowHeight={44}
          defaultSort={{ key: 'date', direction: 'down' }}
          onOpen={({ id }) => open('moment', { id })}
          onRemove={({ id }) => void remove('moments.remove', id)}
          actions={actions}
          empty={t('moments.noMatch')}
        />
      )}
    </>
  );
};
