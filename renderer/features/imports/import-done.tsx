/** The last step: what was added, where to see it, and the way back. */
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { useLedgerStatus } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import type { Import } from './use-import';

const useSentence = () => {
  const { t } = useWords();
  return ({ timeEntries, invoices, clients }: { timeEntries: number; invoices: number; clients: number }): string => {
    const parts = [
      timeEntries > 0 ? t('imports.doneEntries', { count: timeEntries }) : '',
      invoices > 0 ? t('imports.doneInvoices', { count: invoices }) : '',
      clients > 0 ? t('imports.doneClients', { count: clients }) : '',
    ].filter(Boolean);
    const last = parts.at(-1) ?? '';
    const what = parts.length > 1 ? t('imports.and', { first: parts.slice(0, -1).join(', '), last }) : last;
    return t('imports.done', { what });
  };
};

type Props = Pick<Import, 'undo' | 'restart'> & { state: Extract<Import['state'], { step: 'done' }> };

export const ImportDone = ({ state, undo, restart }: Props) => {
  const { t } = useWords();
  const sentence = useSentence();
  const [, go] = useLocation();
  const status = useLedgerStatus();
  // Once something else was done, undo would take that back instead.
  const canUndo = !state.isUndone && status.state === 'open' && status.history.undo === 'importFiles';
  const { added, isUndone } = state;
  return (
    <EmptyState
      title={isUndone ? t('imports.undone') : t('imports.doneTitle')}
      action={
        <>
          {!isUndone && added.timeEntries > 0 && (
            <Button onClick={() => go('/clients')}>{t('imports.seeClients')}</Button>
          )}
          {!isUndone && added.timeEntries > 0 && (
            <Button variant="default" onClick={() => go('/hours')}>
              {t('imports.seeHours')}
            </Button>
          )}
          {!isUndone && added.invoices > 0 && (
            <Button variant="default" onClick={() => go('/money')}>
              {t('imports.seeMoney')}
            </Button>
          )}
          <Button variant="default" onClick={restart}>
            {t('imports.another')}
          </Button>
          {canUndo && (
            <Button variant="subtle" color="accent" onClick={() => void undo()}>
              {t('common.undo')}
            </Button>
          )}
        </>
      }
    >
      {!isUndone && sentence(added)}
    </EmptyState>
  );
};
