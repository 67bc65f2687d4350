import type { ReminderRef } from '../model/reminder';
import { ok } from '../result';
import { recordFor } from './reminder-record';
import type { Rule } from './rule';
import { changeFields, put } from './steps';

/**
 * Marks a reminder as done. Of a repeating one all occurrences up to this one are; staying in touch counts from today.
 * Does nothing when it is done already. Refuses a reminder whose record is gone.
 */
export const finishReminder: Rule<ReminderRef> = (ledger, ref, context) => {
  const record = recordFor(ledger, ref, context);
  if (!record.ok) return record;
  const { everyDaysWithoutContact, doneThrough = '' } = record.value;
  const day = everyDaysWithoutContact === undefined ? ref.dueOn : context.today;
  if (doneThrough >= day) return ok([]);
  const done = { doneThrough: day, doneAt: context.now, snoozedUntil: undefined };
  return ok([put('reminders', changeFields(record.value, done, context))]);
};
