import { refuse } from '../result';
import { isOwn } from './own-reminders';
import type { Rule } from './rule';
import { removeRecord } from './steps';

/** Removes a reminder of the user's own. What Adieu works out itself is finished, not removed. */
export const removeReminder: Rule<{ id: string }> = (ledger, { id }) => {
  const reminder = ledger.reminders.get(id);
  return reminder && isOwn(reminder) ? removeRecord(ledger, 'reminders', id) : refuse('unknownRecord');
};
