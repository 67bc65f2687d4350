/**
 * Saves edits of the user's details one after another, each made on what the one before it left. Fields save
 * themselves: of two that are left in quick succession the second would otherwise bring back what the first changed.
 */
import type { Profile } from '../../../shared/model/profile';
import type { Result } from '../../../shared/result';

/** From the profile as it is now to what it is to be. */
export type ProfileEdit = (now: Profile) => Profile;

type Saver = (edit: ProfileEdit) => Promise<Result<unknown>>;

export const createProfileSaver = (
  readKept: () => Profile,
  send: (profile: Profile) => Promise<Result<unknown>>,
): Saver => {
  let last: Promise<unknown> = Promise.resolve();
  /** What was saved, until the replica has heard of it. */
  let sent: { over: Profile; profile: Profile } | null = null;

  const saveNow = async (edit: ProfileEdit): Promise<Result<unknown>> => {
    const over = readKept();
    const profile = edit(sent?.over === over ? sent.profile : over);
    const result = await send(profile);
    if (result.ok) sent = { over, profile };
    return result;
  };

  return (edit) => {
    const saving = last.then(() => saveNow(edit));
    last = saving.catch(() => undefined);
    return saving;
  };
};
