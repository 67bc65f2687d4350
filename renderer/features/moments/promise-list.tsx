/** What was promised: what still stands first, by its day; then what came of the others. */
import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { ClientPromise } from '../../../shared/model/promise';
import { daysBetween } from '../../../shared/units/calendar-day';
import { ask } from '../../lib/api';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { clientName } from '../../lib/use-clients';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import type { Column } from '../../ui/data-table';
import { DataTable } from '../../ui/data-table';
import { DayText } from '../../ui/day-text';
import { EmptyState } from '../../ui/empty-state';
import type { RowAction } from '../../ui/row-menu';
import classes from './moments.module.css';

const icon = { size: 16, stroke: 1.6 };
type Outcome = NonNullable<ClientPromise['outcome']>;

const settle = async (id: string, outcome: Outcome | null): Promise<void> => {
  const result = await ask('promises.settle', { id, outcome });
  toasts.show(
    result.ok ? { kind: 'done', label: 'settlePromise', canUndo: true } : { kind: 'problem', problem: result.problem },
  );
};

const tones: Record<Outcome, string> = { kept: 'good', late: 'warn', broken: 'bad' };

const State = ({ promise: { outcome, dueOn } }: { promise: ClientPromise }) => {
  const { t } = useWords();
  const days = daysBetween(dueOn, useToday());
  if (outcome !== undefined) return <span className={tones[outcome]}>{t(`moments.promise.${outcome}`)}</span>;
  if (days > 0) return <span className="warn">{t('moments.promise.overdue', { count: days })}</span>;
  return days === 0 ? t('moments.promise.today') : t('moments.promise.open');
};

const usePromiseColumns = (): Column<ClientPromise>[] => {
  const { t } = useWords();
  const nameOf = useLedger((ledger) => (id: string) => clientName(ledger, id));
  return useMemo(() => {
    const byOf = ({ by }: ClientPromise): string =>
      t(by === 'me' ? 'moments.promise.byMe' : 'moments.promise.byClient');
    return [
      {
        key: 'due',
        title: t('moments.columns.due'),
        width: '124px',
        sortBy: ({ dueOn }) => dueOn,
        cell: ({ dueOn }) => <DayText day={dueOn} />,
      },
      {
        key: 'client',
        title: t('moments.columns.client'),
        width: 'minmax(150px, 0.9fr)',
        sortBy: ({ clientId }) => nameOf(clientId),
        cell: ({ clientId }) => nameOf(clientId),
      },
      { key: 'by', title: t('moments.columns.by'), width: '90px', sortBy: byOf, cell: byOf },
      { key: 'what', title: t('moments.columns.what'), width: 'minmax(180px, 1.7fr)', cell: ({ what }) => what },
      {
        key: 'state',
        title: t('moments.columns.state'),
        width: 'minmax(140px, 0.8fr)',
        // What stands open first, by its day; then the others, the latest on top.
        sortBy: ({ outcome, dueOn }) =>
          outcome === undefined ? `0 ${dueOn}` : `1 ${99_999_999 - Number(dueOn.replaceAll('-', ''))}`,
        cell: (promise) => <State promise={promise} />,
      },
    ];
  }, [t, nameOf]);
};

const useActions = () => {
  const { t } = useWords();
  const open = useOpen();
  return ({ id, outcome }: ClientPromise): RowAction[] => {
    const settling = (['kept', 'late', 'broken'] as const)
      .filter((each) => each !== outcome)
      .map((each) => {
        const press = { kept: 'k', late: 'l', broken: 'b' }[each];
        return {
          key: each,
          label: t(`moments.promise.${each}`),
          hint: press.toUpperCase(),
          press,
          run: () => void settle(id, each),
        };
      });
    return [
      ...settling,
      ...(outcome === undefined
        ? []
        : [{ key: 'reopen', label: t('moments.promise.reopen'), run: () => void settle(id, null) }]),
      {
        key: 'change',
        label: t('common.change'),
        icon: <IconPencil {...icon} />,
        hint: 'Enter',
        run: () => open('promise', { id }),
      },
      {
        key: 'remove',
        label: t('common.delete'),
        icon: <IconTrash {...icon} />,
        hint: 'Del',
        isRemoval: true,
        run: () => void remove('promises.remove', id),
      },
    ];
  };
};

export const PromiseList = ({ aside }: { aside?: ReactNode }) => {
  const { t } = useWords();
  const open = useOpen();
  const promises = useLedger((ledger) => [...ledger.promises.values()]);
  const columns = usePromiseColumns();
  const actions = useActions();
  const add = <Button onClick={() => open('promise')}>{t('moments.newPromise')}</Button>;
  return (
    <>
      <div className={classes['bar']}>
        {promises.length > 0 && add}
        {aside}
      </div>
      {promises.length === 0 ? (
        <EmptyState title={t('moments.promisesEmptyTitle')} action={add}>
          {t('moments.promisesEmptyText')}
        </EmptyState>
      ) : (
        <>
          <DataTable
            label={t('moments.promises')}
            memory="promises"
            rows={promises}
            columns={columns}
            rowKey={({ id }) => id}
            rowName={({ what }) => what}
            rowHeight={44}
            defaultSort={{ key: 'state', direction: 'up' }}
            onOpen={({ id }) => open('promise', { id })}
            onRemove={({ id }) => void remove('promises.remove', id)}
            actions={actions}
          />
          <p className={classes['keys']}>{t('moments.promise.keys')}</p>
        </>
      )}
    </>
  );
};
