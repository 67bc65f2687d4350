import type { Handlers } from '../../shared/contract';
import { removeCost } from '../../shared/rules/remove-cost';
import { saveCost } from '../../shared/rules/save-cost';
import { changes, saves } from './commit-with';
import type { CurrentLedger } from './current-ledger';

export const createCostsService = (ledger: CurrentLedger): Handlers<'costs.save' | 'costs.remove'> => ({
  'costs.save': saves(ledger, 'costs', { add: 'addCost', change: 'changeCost' }, saveCost),
  'costs.remove': changes(ledger, 'removeCost', removeCost),
});
