/** The user's details, and saving them: every change is one step that undo takes back. */
import type { Profile } from '../../../shared/model/profile';
import { ask } from '../../lib/api';
import { ledgerStore } from '../../lib/ledger-store';
import { toasts } from '../../lib/toasts';
import { useLedger } from '../../lib/use-ledger';
import type { ProfileEdit } from './save-profile';
import { createProfileSaver } from './save-profile';

const saveEdit = createProfileSaver(
  () => ledgerStore.snapshot().replica?.ledger.profile ?? {},
  (profile) => ask('profile.save', profile),
);

const save = async (edit: ProfileEdit): Promise<boolean> => {
  const result = await saveEdit(edit);
  toasts.show(
    result.ok ? { kind: 'done', label: 'changeProfile', canUndo: true } : { kind: 'problem', problem: result.problem },
  );
  return result.ok;
};

export const useProfile = (): { profile: Profile; save: (edit: ProfileEdit) => Promise<boolean> } => ({
  profile: useLedger((ledger) => ledger.profile),
  save,
});
