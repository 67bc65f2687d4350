/** The user's details, and saving them: every change is one step that undo takes back. */
import type { Profile } from '../../../shared/model/profile';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useLedger } from '../../lib/use-ledger';

export const useProfile = (): { profile: Profile; save: (next: Profile) => Promise<boolean> } => {
  const profile = useLedger((ledger) => ledger.profile);
  const save = async (next: Profile): Promise<boolean> => {
    const result = await ask('profile.save', next);
    toasts.show(
      result.ok
        ? { kind: 'done', label: 'changeProfile', canUndo: true }
        : { kind: 'problem', problem: result.problem },
    );
    return result.ok;
  };
  return { profile, save };
};
