import type { Rule } from './rule';
import { removeRecord } from './steps';

/** Removes a direct cost. */
export const removeCost: Rule<{ id: string }> = (ledger, { id }) => removeRecord(ledger, 'costs', id);
