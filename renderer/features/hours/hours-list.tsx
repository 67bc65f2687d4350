/** All hours, or those of one client: filters, a bar for what is marked, and the table. */
import { Button } from '@mantine/core';
import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import type { TimeEntry } from '../../../shared/model/time-entry';
import { ask } from '../../lib/api';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { toasts } from '../../lib/toasts';
import { today } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import type { RowAction } from '../../ui/row-menu';
import { useHoursColumns } from './hours-columns';
import { again } from './hours-draft';
import type { View } from './hours-filters';
import { GroupingChoice, HoursFilters } from './hours-filters';
import classes from './hours-list.module.css';
import type { HoursRow } from './hours-list-rows';
import { listHours, noFilter } from './hours-list-rows';
import { SelectionBar } from './selection-bar';
import { useSelection } from './use-selection';

const icon = { size: 16, stroke: 1.6 };

const logAgain = async (entry: TimeEntry): Promise<void> => {
  const result = await ask('hours.save', again(entry, today()));
  toasts.show(
    result.ok ? { kind: 'done', label: 'addHours', canUndo: true } : { kind: 'problem', problem: result.problem },
  );
};

const useActions = () => {
  const { t } = useWords();
  const open = useOpen();
  return (row: HoursRow): RowAction[] => {
    if (row.kind === 'group') return [];
    const { entry } = row;
    return [
      {
        key: 'change',
        label: t('common.change'),
        icon: <IconPencil {...icon} />,
        hint: 'Enter',
        run: () => open('hours', { id: entry.id }),
      },
      { key: 'again', label: t('hours.duplicate'), icon: <IconCopy {...icon} />, run: () => void logAgain(entry) },
      {
        key: 'remove',
        label: t('common.delete'),
        icon: <IconTrash {...icon} />,
        hint: 'Del',
        isRemoval: true,
        run: () => void remove('hours.remove', entry.id),
      },
    ];
  };
};

const firstView = (clientId: string | null): View => ({
  filter: { ...noFilter, clientId },
  period: 'all',
  grouping: 'day',
});

const rowName = (row: HoursRow): string => (row.kind === 'group' ? row.key : (row.entry.note ?? row.entry.date));

export const HoursList = ({ clientId }: { clientId?: string }) => {
  const { t, hours } = useWords();
  const open = useOpen();
  const [view, setView] = useState<View>(() => firstView(clientId ?? null));
  const shown = useDeferredValue(view);
  const { rows, sum } = useLedger((ledger) => listHours(ledger, shown.filter, shown.grouping), [shown]);
  const hasAny = useLedger((ledger) => listHasAny(ledger.timeEntries.values(), clientId), [clientId]);
  const selection = useSelection(rows);
  const columns = useHoursColumns(selection, view.grouping, clientId === undefined);
  const actions = useActions();
  if (!hasAny) {
    return (
      <EmptyState title={t('hours.emptyTitle')}>
        {t(clientId === undefined ? 'hours.emptyText' : 'hours.emptyClientText')}
      </EmptyState>
    );
  }
  return (
    <>
      <HoursFilters view={view} onChange={setView} withClient={clientId === undefined} />
      <div className={classes['sum']}>
        <div role="status">
          {selection.entries.length > 0 ? (
            <SelectionBar selection={selection} />
          ) : (
            t('hours.found', { count: sum.entries, hours: hours(sum.minutes) })
          )}
        </div>
        <GroupingChoice view={view} onChange={setView} />
      </div>
      <DataTable
        label={t('hours.title')}
        rows={rows}
        columns={columns}
        rowKey={(row) => (row.kind === 'group' ? row.key : row.entry.id)}
        rowName={rowName}
        rowHeight={40}
        isHead={(row) => row.kind === 'group'}
        onOpen={(row) => row.kind === 'entry' && open('hours', { id: row.entry.id })}
        onRemove={(row) => row.kind === 'entry' && void remove('hours.remove', row.entry.id)}
        onMark={(row, isRange) =>
          row.kind === 'group' ? selection.toggleAll(row.ids) : selection.toggle(row.entry.id, isRange)
        }
        actions={actions}
        empty={
          <EmptyState
            title={t('hours.noMatchTitle')}
            action={
              <Button variant="default" onClick={() => setView(firstView(clientId ?? null))}>
                {t('hours.clearFilters')}
              </Button>
            }
          >
            {t('hours.noMatchText')}
          </EmptyState>
        }
      />
    </>
  );
};

const listHasAny = (entries: Iterable<TimeEntry>, clientId: string | undefined): boolean => {
  for (const entry of entries) if (clientId === undefined || entry.clientId === clientId) return true;
  return false;
};
