/** Undo and redo, said in a toast. */
import { ask } from './api';
import { toasts } from './toasts';

export const undo = async (): Promise<void> => {
  const result = await ask('history.undo', {});
  if (!result.ok) return toasts.show({ kind: 'problem', problem: result.problem });
  const { label } = result.value;
  const timer = label === 'logTimer' ? await ask('timer.get', {}) : null;
  toasts.show({ kind: 'undone', label, canResume: timer?.ok === true && timer.value.canResume });
};

export const redo = async (): Promise<void> => {
  const result = await ask('history.redo', {});
  toasts.show(result.ok ? { kind: 'redone', label: result.value.label } : { kind: 'problem', problem: result.problem });
};
