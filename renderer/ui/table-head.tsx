/** The head of a table: part of its grid, so roles instead of <th>. */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../lib/use-words';
import classes from './data-table.module.css';
import type { Sort } from './table-sort';

export type TableHeadColumn = {
  key: string;
  title: string;
  /** Shown instead of the title, where words alone do not say it. */
  heading?: ReactNode;
  align?: 'end';
  sortBy?: unknown;
};

type Props = {
  columns: readonly TableHeadColumn[];
  sort: Sort | null;
  onSort: (sort: Sort) => void;
  hasMenu: boolean;
};

const ariaSort = { up: 'ascending', down: 'descending' } as const;

export const TableHead = ({ columns, sort, onSort, hasMenu }: Props) => {
  const { t } = useWords();
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" className={classes['headRow']} aria-rowindex={1}>
        {columns.map(({ key, title, heading = title, align, sortBy }) => {
          const direction = sort?.key === key ? sort.direction : null;
          const Arrow = direction === 'down' ? IconArrowDown : IconArrowUp;
          return (
            <div
              key={key}
              role="columnheader"
              className={classes['headCell']}
              data-align={align}
              aria-sort={direction ? ariaSort[direction] : undefined}
            >
              {sortBy ? (
                <button
                  type="button"
                  className={classes['sort']}
                  title={t('forms.sort', { column: title })}
                  onClick={() => onSort({ key, direction: direction === 'up' ? 'down' : 'up' })}
                >
                  {heading}
                  {direction && <Arrow size={12} stroke={2} aria-hidden />}
                </button>
              ) : (
                heading
              )}
            </div>
          );
        })}
        {hasMenu && <div role="columnheader" />}
      </div>
    </div>
  );
};
