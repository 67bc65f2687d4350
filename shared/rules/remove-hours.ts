import type { Rule } from './rule';
import { removeRecord } from './steps';

/** Removes a time entry. */
export const removeHours: Rule<{ id: string }> = (ledger, { id }) => removeRecord(ledger, 'timeEntries', id);
