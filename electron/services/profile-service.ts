import type { Handlers } from '../../shared/contract';
import { saveProfile } from '../../shared/rules/save-profile';
import { changes } from './commit-with';
import type { CurrentLedger } from './current-ledger';

export const createProfileService = (ledger: CurrentLedger): Handlers<'profile.save'> => ({
  'profile.save': changes(ledger, 'changeProfile', saveProfile),
});
