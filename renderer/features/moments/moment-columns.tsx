import { useMemo } from 'react';
import type { Moment } from '../../../shared/model/moment';
import { clientName } from '../../lib/use-clients';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import type { Column } from '../../ui/data-table';
import { DayText } from '../../ui/day-text';
import { KindText } from './kind-text';
import classes from './moments.module.css';

/** The note stands below what happened: it is what one looks for, and needs the width. */
export const useMomentColumns = (): Column<Moment>[] => {
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
        width: 'minmax(200px, 1fr)',
        sortBy: ({ clientId }) => nameOf(clientId),
        cell: ({ clientId }) => nameOf(clientId),
      },
      {
        key: 'kind',
        title: t('moments.columns.kind'),
        width: 'minmax(280px, 2.4fr)',
        sortBy: ({ kind }) => t(`moments.kinds.${kind}`),
        cell: (moment) => (
          <>
            <KindText moment={moment} />
            {moment.note && <div className={classes['note']}>{moment.note}</div>}
          </>
        ),
      },
    ],
    [t, nameOf],
  );
};
