/** Undo and redo: what was done and how to take it back. A new change clears what could be redone. */
import type { ChangeLabel, History } from '../../shared/contract';
import type { Change } from '../../shared/model/change';
import type { JournalEntry } from './journal';

/** How far back undo goes. */
export const historyLimit = 200;

type Move = { label: ChangeLabel; change: Change; before: Change };

export type UndoHistory = {
  readonly labels: History;
  /** What `act` would do now; null when there is nothing. */
  next: (act: 'undo' | 'redo') => Move | null;
  /** Takes note of an entry that is durable. */
  note: (entry: Pick<JournalEntry, 'act' | 'label' | 'change' | 'before'>) => void;
};

/** `entries` are those of a journal found at opening: after a crash the user can still undo. */
export const createUndoHistory = (entries: readonly JournalEntry[]): UndoHistory => {
  let done: Move[] = [];
  let undone: Move[] = [];
  const note: UndoHistory['note'] = ({ act, label, change, before }) => {
    if (act === 'undo') {
      done.pop();
      undone.push({ label, change: before, before: change });
      return;
    }
    if (act === 'do') undone = [];
    else undone.pop();
    done.push({ label, change, before });
    if (done.length > historyLimit) done = done.slice(-historyLimit);
  };
  for (const entry of entries) note(entry);
  return {
    get labels() {
      return { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null };
    },
    next: (act) => {
      if (act === 'redo') return undone.at(-1) ?? null;
      const last = done.at(-1);
      return last ? { label: last.label, change: last.before, before: last.change } : null;
    },
    note,
  };
};
