/** The row that keys act on. It follows its record when the order changes, and its place when the record goes. */
import { useRef, useState } from 'react';

type Input<R> = { rows: readonly R[]; rowKey: (row: R) => string; show: (index: number) => void };

export type RowCursor = {
  index: number;
  put: (index: number) => void;
  /** Moves by a key's name; false when the key moves nothing. */
  move: (key: string, pageLength: number) => boolean;
};

export const useRowCursor = <R>({ rows, rowKey, show }: Input<R>): RowCursor => {
  const [place, setPlace] = useState<{ key: string | null; index: number }>({ key: null, index: 0 });
  const found = useRef<{ rows: readonly R[]; key: string | null; index: number } | null>(null);
  const last = rows.length - 1;

  const locate = (): number => {
    const known = found.current;
    if (known && known.rows === rows && known.key === place.key) return known.index;
    const here = rows[place.index];
    const isHere = here !== undefined && rowKey(here) === place.key;
    const moved = isHere || place.key === null ? -1 : rows.findIndex((row) => rowKey(row) === place.key);
    const index = Math.max(0, Math.min(moved >= 0 ? moved : place.index, last));
    found.current = { rows, key: place.key, index };
    return index;
  };
  const index = locate();

  const put = (next: number): void => {
    const row = rows[next];
    setPlace({ key: row === undefined ? null : rowKey(row), index: next });
  };
  const move = (key: string, pageLength: number): boolean => {
    const targets: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + pageLength,
      PageUp: index - pageLength,
      Home: 0,
      End: last,
    };
    const target = targets[key];
    if (target === undefined) return false;
    const next = Math.max(0, Math.min(target, last));
    put(next);
    show(next);
    return true;
  };
  return { index, put, move };
};
