import type { Handlers } from '../../shared/contract';
import { decide } from '../../shared/rules/decide';
import { openOffboarding } from '../../shared/rules/offboardings-of';
import { removeOffboarding } from '../../shared/rules/remove-offboarding';
import { saveReflection } from '../../shared/rules/save-reflection';
import { saveTalkNote } from '../../shared/rules/save-talk-note';
import { changes, puts } from './commit-with';
import type { CurrentLedger } from './current-ledger';

type DecisionRequest = 'decisions.saveReflection' | 'decisions.decide' | 'decisions.saveTalkNote' | 'decisions.remove';

export const createDecisionsService = (ledger: CurrentLedger): Handlers<DecisionRequest> => {
  /** Saving what is there already changes nothing, and still answers with its record. */
  const knownId = ({ id, clientId }: { id?: string; clientId: string }): string | undefined => {
    const records = ledger.store()?.ledger;
    return id ?? (records && openOffboarding(records, clientId)?.id);
  };
  return {
    'decisions.saveReflection': puts(ledger, 'offboardings', 'saveReflection', saveReflection, knownId),
    'decisions.decide': puts(ledger, 'offboardings', 'decide', decide, ({ id }) => id),
    'decisions.saveTalkNote': changes(ledger, 'saveTalkNote', saveTalkNote),
    'decisions.remove': changes(ledger, 'removeDecision', removeOffboarding),
  };
};
