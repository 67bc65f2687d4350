/** Undo and redo: how to take back what was done. A new change clears what could be redone. */
import type { ChangeLabel } from '../../shared/contract/change-label';
import type { History } from '../../shared/contract/ledger-status';
import type { Change } from '../../shared/model/change';
import { targetOf } from '../../shared/rules/ledger-replica';
import type { PastEntry } from './journal';

/** How far back undo goes. */
export const historyLimit = 200;

type Move = { label: ChangeLabel; change: Change };
type Noted = Pick<PastEntry, 'act' | 'label' | 'before'>;

export type UndoHistory = {
  readonly labels: History;
  /** What `act` would do now; null when there is nothing. */
  next: (act: 'undo' | 'redo') => Move | null;
  /** Takes note of an entry that is durable. */
  note: (entry: Noted) => void;
};

/** A letter is saved while it is typed: the saves of one draft in a row are one step, from before the first of them. */
const isSameDraft = (last: Move, { act, label, before }: Noted): boolean =>
  act === 'do' &&
  label === 'saveDraft' &&
  last.label === 'saveDraft' &&
  last.change.map(targetOf).join() === before.map(targetOf).join();

/** The entries without those that undo takes together with the one before. */
export const inOneStep = <E extends Noted>(entries: readonly E[]): E[] => {
  const steps: E[] = [];
  for (const entry of entries) {
    const last = steps.at(-1);
    const isMore = last?.act === 'do' && isSameDraft({ label: last.label, change: last.before }, entry);
    if (!isMore) steps.push(entry);
  }
  return steps;
};

/** `entries` are those of a journal found at opening: undo outlives a crash and a restart. */
export const createUndoHistory = (entries: readonly Noted[]): UndoHistory => {
  let done: Move[] = [];
  let undone: Move[] = [];
  const note: UndoHistory['note'] = ({ act, label, before }) => {
    if (act === 'undo') {
      done.pop();
      undone.push({ label, change: before });
      return;
    }
    if (act === 'do') undone = [];
    else undone.pop();
    const last = done.at(-1);
    if (last && isSameDraft(last, { act, label, before })) return;
    done.push({ label, change: before });
    if (done.length > historyLimit) done = done.slice(-historyLimit);
  };
  for (const entry of entries) note(entry);
  return {
    get labels() {
      return { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null };
    },
    next: (act) => (act === 'undo' ? done : undone).at(-1) ?? null,
    note,
  };
};
