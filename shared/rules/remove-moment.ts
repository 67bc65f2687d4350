import type { Rule } from './rule';
import { removeRecord } from './steps';

/** Removes a moment. */
export const removeMoment: Rule<{ id: string }> = (ledger, { id }) => removeRecord(ledger, 'moments', id);
