import { keepUnknown } from '../model/keep-unknown';
import { Profile } from '../model/profile';
import { ok } from '../result';
import type { Rule } from './rule';
import { isSame } from './steps';

/** Saves the user's own details; fields that Adieu does not know stay. */
export const saveProfile: Rule<Profile> = (ledger, input) => {
  const profile = keepUnknown(Profile, ledger.profile, input) as Profile;
  return ok(isSame(ledger.profile, profile) ? [] : [{ profile }]);
};
