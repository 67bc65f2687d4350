import type { Rule } from './rule';
import { removeRecord } from './steps';

/** Removes what was thought and decided about a client at one time. */
export const removeOffboarding: Rule<{ id: string }> = (ledger, { id }) => removeRecord(ledger, 'offboardings', id);
