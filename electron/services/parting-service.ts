import type { Handlers } from '../../shared/contract';
import { cancelParting, closeParting, reopenParting } from '../../shared/rules/close-parting';
import { finishStep } from '../../shared/rules/finish-step';
import { markSent } from '../../shared/rules/mark-sent';
import { saveAnswer } from '../../shared/rules/save-answer';
import { saveEnding } from '../../shared/rules/save-ending';
import { savePlan } from '../../shared/rules/save-plan';
import { changes } from './commit-with';
import type { CurrentLedger } from './current-ledger';

type PartingRequest =
  | 'parting.saveEnding'
  | 'parting.savePlan'
  | 'parting.finishStep'
  | 'parting.markSent'
  | 'parting.saveAnswer'
  | 'parting.close'
  | 'parting.reopen'
  | 'parting.cancel';

/** The verbs of parting from a client, each one undoable change. */
export const createPartingService = (ledger: CurrentLedger): Handlers<PartingRequest> => ({
  'parting.saveEnding': changes(ledger, 'saveEnding', saveEnding),
  'parting.savePlan': changes(ledger, 'savePlan', savePlan),
  'parting.finishStep': changes(ledger, 'finishStep', finishStep),
  'parting.markSent': changes(ledger, 'markSent', markSent),
  'parting.saveAnswer': changes(ledger, 'saveAnswer', saveAnswer),
  'parting.close': changes(ledger, 'closeParting', closeParting),
  'parting.reopen': changes(ledger, 'reopenParting', reopenParting),
  'parting.cancel': changes(ledger, 'cancelParting', cancelParting),
});
