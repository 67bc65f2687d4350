import type { Rule } from './rule';
import { removeRecord } from './steps';

/** Removes a promise. */
export const removePromise: Rule<{ id: string }> = (ledger, { id }) => removeRecord(ledger, 'promises', id);
