/** Undo and redo: what was done and how to take it back. A new change clears what could be redone. */
import type { ChangeLabel, History } from '../../shared/contract';
import type { Change, Step } from '../../shared/model/change';
import type { Ledger } from '../../shared/model/ledger';
import { inverseOf, targetOf } from '../../shared/rules/ledger-replica';
import type { JournalEntry, PastEntry } from './journal';

/** How far back undo goes. */
export const historyLimit = 200;

type Noted = Pick<JournalEntry, 'act' | 'label' | 'change' | 'before'>;
type Move = { label: ChangeLabel; change: Change; before: Change };

export type UndoHistory = {
  readonly labels: History;
  /** What `act` would do now; null when there is nothing. */
  next: (act: 'undo' | 'redo') => Move | null;
  /** Takes note of an entry that is durable. */
  note: (entry: Noted) => void;
};

/** A letter is saved while it is typed: the saves of one draft in a row are one step, from before the first of them. */
const isSameDraft = (last: Move, next: Pick<Move, 'label' | 'change'>): boolean =>
  next.label === 'saveDraft' &&
  last.label === 'saveDraft' &&
  last.change.map(targetOf).join() === next.change.map(targetOf).join();

/** What each entry put, oldest first: read backwards from the ledger that they led to. */
const withChanges = (ledger: Ledger, entries: readonly PastEntry[]): Noted[] => {
  const later = new Map<string, Step>();
  return entries
    .toReversed()
    .map(({ act, label, before }): Noted => {
      const change = inverseOf(ledger, before).map((step) => later.get(targetOf(step)) ?? step);
      for (const step of before) later.set(targetOf(step), step);
      return { act, label, change, before };
    })
    .reverse();
};

/** `entries` are those of a journal found at opening, and `ledger` what they led to: undo outlives a restart. */
export const createUndoHistory = (ledger: Ledger, entries: readonly PastEntry[]): UndoHistory => {
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
    const last = done.at(-1);
    const isMore = act === 'do' && last !== undefined && isSameDraft(last, { label, change });
    if (isMore) done.pop();
    done.push({ label, change, before: isMore ? last.before : before });
    if (done.length > historyLimit) done = done.slice(-historyLimit);
  };
  for (const entry of withChanges(ledger, entries)) note(entry);
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
