import type { Handlers } from '../../shared/contract';
import { removeHours } from '../../shared/rules/remove-hours';
import { saveHours } from '../../shared/rules/save-hours';
import { changes, saves } from './commit-with';
import type { CurrentLedger } from './current-ledger';

export const createHoursService = (ledger: CurrentLedger): Handlers<'hours.save' | 'hours.remove'> => ({
  'hours.save': saves(ledger, 'timeEntries', { add: 'addHours', change: 'changeHours' }, saveHours),
  'hours.remove': changes(ledger, 'removeHours', removeHours),
});
