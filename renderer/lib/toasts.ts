/** Short messages at the foot of the window. One at a time: the last one is what matters. */
import type { ChangeLabel } from '../../shared/contract/change-label';
import type { Problem } from '../../shared/result';

/** What to say: something done (with undo when `canUndo`), something undone, a plain text, or a problem. */
export type Toast =
  | { kind: 'done'; label: ChangeLabel; canUndo: boolean }
  /** With `canResume` the hours that were undone came from a timer that can go on. */
  | { kind: 'undone'; label: ChangeLabel; canResume?: boolean }
  | { kind: 'redone'; label: ChangeLabel }
  | { kind: 'text'; text: string; action?: { label: string; run: () => void } }
  | { kind: 'problem'; problem: Problem };

export type ShownToast = Toast & { id: number };

const listeners = new Set<() => void>();
let shown: ShownToast | null = null;
let count = 0;

const change = (next: ShownToast | null): void => {
  shown = next;
  for (const listener of listeners) listener();
};

export const toasts = {
  show: (toast: Toast): void => {
    count += 1;
    change({ ...toast, id: count });
  },
  /** Takes away the toast with this id, or whichever is shown. */
  dismiss: (id?: number): void => {
    if (shown && (id === undefined || shown.id === id)) change(null);
  },
  current: (): ShownToast | null => shown,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
