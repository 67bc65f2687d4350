/** What was promised: what still stands first, by its day; then what came of the others. */
import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ClientPromise } from '../../../shared/model/promise';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import type { RowAction } from '../../ui/row-menu';
import classes from './moments.module.css';
import { outcomes, usePromiseColumns } from './promise-columns';
import { settle } from './settle';

const icon = { size: 16, stroke: 1.6 };

const useActions = () => {
  const { t } = useWords();
  const open = useOpen();
  return ({ id, outcome }: ClientPromise): RowAction[] => {
    const settling = outcomes
      .filter((each) => each !== outcome)
      .map((each): RowAction => {
        const press = t(`moments.promise.keys.${each}`);
        const label = t(`moments.promise.${each}`);
        return { key: each, label, hint: press.toUpperCase(), press, run: () => void settle(id, each) };
      });
    return [
      ...settling,
      ...(outcome === undefined
        ? []
        : [{ key: 'reopen', label: t('moments.promise.open'), run: () => void settle(id, null) }]),
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

export const PromiseList = () => {
  const { t } = useWords();
  const open = useOpen();
  const promises = useLedger((ledger) => [...ledger.promises.values()]);
  const columns = usePromiseColumns();
  const actions = useActions();
  if (promises.length === 0) {
    return (
      <EmptyState
        title={t('moments.promisesEmptyTitle')}
        action={<Button onClick={() => open('promise')}>{t('moments.newPromise')}</Button>}
      >
        {t('moments.promisesEmptyText')}
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        label={t('moments.promises')}
        memory="promises"
        rows={promises}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ what }) => what}
        rowHeight={56}
        defaultSort={{ key: 'state', direction: 'up' }}
        onOpen={({ id }) => open('promise', { id })}
        onRemove={({ id }) => void remove('promises.remove', id)}
        actions={actions}
      />
      <p className={classes['keys']}>{t('moments.promise.keyHint')}</p>
    </>
  );
};
