import { refuse } from '../result';
import type { Rule } from './rule';
import { removeRecord } from './steps';

/** Throws an earlier version of a letter away. Refuses whatever is no version. */
export const removeLetterVersion: Rule<{ id: string }> = (ledger, { id }) =>
  ledger.letters.get(id)?.status === 'version' ? removeRecord(ledger, 'letters', id) : refuse('unknownRecord');
