import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import type { Outcome } from './promise-state';

/** Notes what came of a promise, or with null that it still stands, and says so. */
export const settle = async (id: string, outcome: Outcome | null): Promise<void> => {
  const result = await ask('promises.settle', { id, outcome });
  toasts.show(
    result.ok ? { kind: 'done', label: 'settlePromise', canUndo: true } : { kind: 'problem', problem: result.problem },
  );
};
