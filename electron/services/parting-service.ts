import type { Handlers } from '../../shared/contract';
import { cancelParting, closeParting, reopenParting } from '../../shared/rules/close-parting';
import { saveEnding } from '../../shared/rules/save-ending';
import { changes } from './commit-with';
import type { CurrentLedger } from './current-ledger';

type PartingRequest = 'parting.saveEnding' | 'parting.close' | 'parting.reopen' | 'parting.cancel';

/** The verbs of parting from a client, each one undoable change. */
export const createPartingService = (ledger: CurrentLedger): Handlers<PartingRequest> => ({
  'parting.saveEnding': changes(ledger, 'saveEnding', saveEnding),
  'parting.close': changes(ledger, 'closeParting', closeParting),
  'parting.reopen': changes(ledger, 'reopenParting', reopenParting),
  'parting.cancel': changes(ledger, 'cancelParting', cancelParting),
});
