import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { ClientPromise } from '../../../shared/model/promise';
import { useToday } from '../../lib/today';
import { clientName } from '../../lib/use-clients';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import type { Column } from '../../ui/data-table';
import { DayText } from '../../ui/day-text';
import classes from './moments.module.css';
import type { Outcome } from './promise-state';
import { promiseOrder, promiseState } from './promise-state';
import { settle } from './settle';

export const outcomes = ['kept', 'late', 'broken'] as const satisfies Outcome[];
const tones: Record<Outcome, string> = { kept: 'good', late: 'warn', broken: 'bad' };

/** What came of it; of one that still stands, a button for each thing that can. */
const Came = ({ promise }: { promise: ClientPromise }) => {
  const { t } = useWords();
  const { id, outcome } = promise;
  if (outcome !== undefined) return <span className={tones[outcome]}>{t(`moments.promise.${outcome}`)}</span>;
  return (
    <span className={classes['settling']}>
      {outcomes.map((each) => (
        <Button
          key={each}
          size="compact-sm"
          variant="default"
          tabIndex={-1}
          aria-label={t(`moments.promise.${each}`)}
          title={`${t(`moments.promise.${each}`)} (${t(`moments.promise.keys.${each}`).toUpperCase()})`}
          onClick={(event) => {
            event.stopPropagation();
            void settle(id, each);
          }}
        >
          {t(`moments.promise.answers.${each}`)}
        </Button>
      ))}
    </span>
  );
};

const Due = ({ promise }: { promise: ClientPromise }) => {
  const { t } = useWords();
  const state = promiseState(promise, useToday());
  return (
    <>
      <DayText day={promise.dueOn} />
      {state.isOpen && state.days >= 0 && (
        <div className={`${classes['below']} warn`}>
          {state.days === 0 ? t('moments.promise.today') : t('moments.promise.overdue', { count: state.days })}
        </div>
      )}
    </>
  );
};

export const usePromiseColumns = (): Column<ClientPromise>[] => {
  const { t } = useWords();
  const nameOf = useLedger((ledger) => (id: string) => clientName(ledger, id));
  return useMemo(
    () => [
      {
        key: 'due',
        title: t('moments.columns.due'),
        width: '136px',
        sortBy: ({ dueOn }) => dueOn,
        cell: (promise) => <Due promise={promise} />,
      },
      {
        key: 'what',
        title: t('moments.columns.what'),
        width: 'minmax(260px, 1fr)',
        sortBy: ({ clientId }) => nameOf(clientId),
        cell: ({ clientId, by, what, note }) => (
          <>
            {what}
            <div className={classes['below']}>
              {[nameOf(clientId), t(by === 'me' ? 'moments.promise.saidByMe' : 'moments.promise.saidByClient'), note]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </>
        ),
      },
      {
        key: 'state',
        title: t('moments.columns.state'),
        width: '196px',
        sortBy: promiseOrder,
        cell: (promise) => <Came promise={promise} />,
      },
    ],
    [t, nameOf],
  );
};
