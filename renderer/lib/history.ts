/** Undo and redo, said in a toast. */
import { ask } from './api';
import { toasts } from './toasts';

export const undo = async (): Promise<void> => {
  const result = await ask('history.undo', {});
  toasts.show(result.ok ? { kind: 'undone', label: result.value.label } : { kind: 'problem', problem: result.problem });
};

export const redo = async (): Promise<void> => {
  const result = await ask('history.redo', {});
  toasts.show(result.ok ? { kind: 'redone', label: result.value.label } : { kind: 'problem', problem: result.problem });
};
