import type { Settings } from '../../../shared/contract/settings';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';

/** Takes effect at once, in every window. A "no" is said in a toast; true when it was kept. */
export const changeSettings = async (part: Partial<Settings>): Promise<boolean> => {
  const result = await ask('settings.change', part);
  if (!result.ok) toasts.show({ kind: 'problem', problem: result.problem });
  return result.ok;
};
