/** Which entries are marked. Only what the list shows can be marked, so that nothing unseen is put on an invoice. */
import { useMemo, useRef, useState } from 'react';
import type { TimeEntry } from '../../../shared/model/time-entry';
import type { HoursRow } from './hours-list-rows';

export type Selection = {
  entries: readonly TimeEntry[];
  has: (id: string) => boolean;
  /** Marks or unmarks one; with `isRange` all from the one marked before. */
  toggle: (id: string, isRange?: boolean) => void;
  toggleAll: (ids: readonly string[]) => void;
  clear: () => void;
};

const between = (order: readonly string[], from: string | null, to: string): readonly string[] => {
  const [a, b] = [from === null ? -1 : order.indexOf(from), order.indexOf(to)];
  return a < 0 || b < 0 ? [to] : order.slice(Math.min(a, b), Math.max(a, b) + 1);
};

export const useSelection = (rows: readonly HoursRow[]): Selection => {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const entries = useMemo(
    () =>
      marked.size === 0
        ? []
        : rows.flatMap((row) => (row.kind === 'entry' && marked.has(row.entry.id) ? [row.entry] : [])),
    [rows, marked],
  );
  const put = (ids: readonly string[], isOn: boolean): void => {
    const next = new Set(marked);
    for (const id of ids) isOn ? next.add(id) : next.delete(id);
    setMarked(next);
  };
  return {
    entries,
    has: (id) => marked.has(id),
    toggle: (id, isRange = false) => {
      const order = isRange ? rows.flatMap((row) => (row.kind === 'entry' ? [row.entry.id] : [])) : [];
      put(isRange ? between(order, last.current, id) : [id], !marked.has(id));
      last.current = id;
    },
    toggleAll: (ids) => put(ids, !ids.every((id) => marked.has(id))),
    clear: () => setMarked(new Set()),
  };
};
