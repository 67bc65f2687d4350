/** The order of a table's rows. What has no value comes last, whichever way it is sorted. */
import { useMemo } from 'react';
import { useWords } from '../lib/use-words';

export type SortValue = number | string | null;
export type Sort = { key: string; direction: 'up' | 'down' };
type Sortable<R> = { key: string; sortBy?: (row: R) => SortValue };

/** Rows in order; equal rows stay as they came. */
export const sortRows = <R>(
  rows: readonly R[],
  sortBy: (row: R) => SortValue,
  direction: Sort['direction'],
  language: string,
): R[] => {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'up' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: sortBy(row) }));
  keyed.sort((one, other) => {
    const a = one.value;
    const b = other.value;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * collator.compare(String(a), String(b));
  });
  return keyed.map(({ row }) => row);
};

export const useSortedRows = <R>(
  rows: readonly R[],
  columns: readonly Sortable<R>[],
  sort: Sort | null,
): readonly R[] => {
  const { language } = useWords();
  return useMemo(() => {
    const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy;
    return sort && sortBy ? sortRows(rows, sortBy, sort.direction, language) : rows;
  }, [rows, columns, sort, language]);
};
