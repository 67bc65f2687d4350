import type { ReminderRef } from '../model/reminder';
import { ok, refuse } from '../result';
import type { WallTime } from '../units/wall-time';
import { wallDay } from '../units/wall-time';
import { recordFor } from './reminder-record';
import type { Rule } from './rule';
import { changeFields, put } from './steps';

/**
 * Puts a reminder off until a wall time; of an invoice the steps that follow wait as well. Refuses a reminder whose
 * record is gone, and a day that is over.
 */
export const snoozeReminder: Rule<ReminderRef & { until: WallTime }> = (ledger, { until, ...ref }, context) => {
  if (wallDay(until) < context.today) return refuse('dayTooLongAgo', { field: 'until' });
  const record = recordFor(ledger, ref, context);
  if (!record.ok) return record;
  return ok([put('reminders', changeFields(record.value, { snoozedUntil: until }, context))]);
};
