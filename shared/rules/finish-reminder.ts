import type { ReminderRef } from '../model/reminder';
import { ok } from '../result';
import { tickStepOf } from './finish-step';
import { recordFor } from './reminder-record';
import type { Rule } from './rule';
import { changeFields, put } from './steps';

/**
 * Marks a reminder as done. Of a repeating one all occurrences up to this one are; staying in touch counts from today;
 * what it reminds of in the plan of a parting is done as well. Does nothing when it is done already. Refuses a reminder
 * whose record is gone.
 */
export const finishReminder: Rule<ReminderRef> = (ledger, ref, context) => {
  const record = recordFor(ledger, ref, context);
  if (!record.ok) return record;
  const { everyDaysWithoutContact, doneThrough = '' } = record.value;
  const day = everyDaysWithoutContact === undefined ? ref.dueOn : context.today;
  const ticked = tickStepOf(ledger, ref, context.today, context);
  if (doneThrough >= day) return ok(ticked);
  const done = { doneThrough: day, doneAt: context.now, snoozedUntil: undefined };
  return ok([put('reminders', changeFields(record.value, done, context)), ...ticked]);
};
