import type { Step } from '../model/change';
import type { InputOf } from '../model/record';
import type { TimeEntry } from '../model/time-entry';
import type { RunningTimer } from '../model/timer';
import { ok } from '../result';
import type { Rule } from './rule';
import { saveHours } from './save-hours';
import type { TimerPart } from './timer-entries';
import { usuallyBillable } from './usually-billable';

/**
 * Puts the parts of a timer in the ledger as time entries. The first has the id of the timer. Refuses what hours are
 * refused for, such as a client that is gone.
 */
export const logTimer: Rule<{ timer: RunningTimer; parts: readonly TimerPart[] }> = (ledger, input, context) => {
  const { id, clientId, activity, note, billable = usuallyBillable(ledger, clientId, activity) } = input.timer;
  const steps: Step[] = [];
  for (const [index, part] of input.parts.entries()) {
    const entry: InputOf<TimeEntry> = { clientId, activity, billable, ...part };
    if (note?.trim()) entry.note = note.trim();
    const saved = saveHours(ledger, entry, { ...context, newId: index === 0 ? () => id : context.newId });
    if (!saved.ok) return saved;
    steps.push(...saved.value);
  }
  return ok(steps);
};
