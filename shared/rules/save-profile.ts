import { keepUnknown } from '../model/keep-unknown';
import { Profile } from '../model/profile';
import type { WorkingHours } from '../model/working-hours';
import { ok, refuse } from '../result';
import type { Rule } from './rule';
import { isSame } from './steps';

const refuseHours = ({ days, from, until }: WorkingHours): ReturnType<typeof refuse> | null => {
  if (days.length === 0) return refuse('noOfficeDay', { field: 'workingHours.days' });
  return until <= from ? refuse('closesBeforeOpens', { field: 'workingHours.until' }) : null;
};

/**
 * Saves the user's own details; fields that Adieu does not know stay. Refuses an office that has no day, or that closes
 * before it opens.
 */
export const saveProfile: Rule<Profile> = (ledger, input) => {
  const oddHours = input.workingHours && refuseHours(input.workingHours);
  if (oddHours) return oddHours;
  const profile = keepUnknown(Profile, ledger.profile, input) as Profile;
  return ok(isSame(ledger.profile, profile) ? [] : [{ profile }]);
};
