import type { ChangeLabel } from '../../../shared/contract/change-label';
import type { Result } from '../../../shared/result';
import { toasts } from '../../lib/toasts';

/** Says that it was done, with the way to undo it, or why not. True when it was. */
export const sayDone = async (label: ChangeLabel, asked: Promise<Result<unknown>>): Promise<boolean> => {
  const result = await asked;
  toasts.show(result.ok ? { kind: 'done', label, canUndo: true } : { kind: 'problem', problem: result.problem });
  return result.ok;
};
