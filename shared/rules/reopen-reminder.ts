import type { ReminderRef } from '../model/reminder';
import { ok } from '../result';
import { addDays } from '../units/calendar-day';
import { tickStepOf } from './finish-step';
import { recordFor } from './reminder-record';
import type { Rule } from './rule';
import { changeFields, put } from './steps';

/**
 * Takes "done" back, also long after, and in the plan of a parting as well. Of a repeating one only the last occurrence
 * that was done comes back. Does nothing when it is not done. Refuses a reminder whose record is gone.
 */
export const reopenReminder: Rule<ReminderRef> = (ledger, ref, context) => {
  const record = recordFor(ledger, ref, context);
  if (!record.ok) return record;
  const { repeat, dueOn, doneThrough } = record.value;
  if (doneThrough === undefined || doneThrough < ref.dueOn) return ok([]);
  const before = addDays(doneThrough, -1);
  const fields = { doneThrough: repeat !== undefined && before >= dueOn ? before : undefined, doneAt: undefined };
  const unticked = tickStepOf(ledger, ref, null, context);
  return ok([put('reminders', changeFields(record.value, fields, context)), ...unticked]);
};
