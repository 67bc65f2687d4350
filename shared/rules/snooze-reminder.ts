import type { Ledger } from '../model/ledger';
import type { ReminderRef } from '../model/reminder';
import { ok, refuse } from '../result';
import { addDays } from '../units/calendar-day';
import type { WallTime } from '../units/wall-time';
import { addMinutes, toWallTime, wallDay } from '../units/wall-time';
import { nextOfficeTime, weekdayOf, workingHoursOf } from './office-time';
import { recordFor } from './reminder-record';
import type { Rule } from './rule';
import { changeFields, put } from './steps';

export const snoozeChoices = ['hour', 'tomorrow', 'nextWeek'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/**
 * Until when each choice puts off: an hour from now; the first office day after today, or in the week that begins next
 * Monday, when the office opens.
 */
export const snoozeUntil = (ledger: Ledger, choice: SnoozeChoice, now: WallTime): WallTime => {
  if (choice === 'hour') return addMinutes(now, 60);
  const days = choice === 'tomorrow' ? 1 : 8 - weekdayOf(wallDay(now));
  return nextOfficeTime(workingHoursOf(ledger.profile), toWallTime(addDays(wallDay(now), days), '00:00'));
};

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
