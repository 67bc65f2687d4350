import { refuse } from '../result';
import type { Rule } from './rule';
import { removeRecord } from './steps';

/** Throws a draft away. An issued letter stays. */
export const discardLetterDraft: Rule<{ id: string }> = (ledger, { id }) =>
  ledger.letters.get(id)?.status === 'issued' ? refuse('letterIssued') : removeRecord(ledger, 'letters', id);
