import type { Rule } from './rule';
import { removeRecord } from './steps';

/** Removes a payment; what it paid is open again. */
export const removePayment: Rule<{ id: string }> = (ledger, { id }) => removeRecord(ledger, 'payments', id);
