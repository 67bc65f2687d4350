/** What is done of a plan: a step and its reminder are one truth, whichever of the two the user ticks off. */
import type { Change } from '../model/change';
import type { Ledger } from '../model/ledger';
import type { Offboarding, OffboardingStep } from '../model/offboarding';
import type { Reminder, ReminderRef } from '../model/reminder';
import type { Result } from '../result';
import { ok, refuse } from '../result';
import type { CalendarDay } from '../units/calendar-day';
import { recordFor } from './reminder-record';
import { aboutKey } from './reminder-series';
import type { Rule, RuleContext } from './rule';
import { refuseFactDay } from './sensible-day';
import { changeFields, put } from './steps';

export type FinishStepInput = { id: string; stepId: string; doneOn: CalendarDay | null };

/** The parting with its step done on a day, or not done. Nothing where it is so already. */
export const tickStep = (
  parting: Offboarding,
  stepId: string,
  doneOn: CalendarDay | null,
  context: RuleContext,
): Change => {
  const tick = (step: OffboardingStep): OffboardingStep => {
    const { doneOn: _before, ...open } = step;
    return doneOn === null ? open : { ...open, doneOn };
  };
  const before = parting.steps?.find((step) => step.id === stepId);
  if (!before || (before.doneOn ?? null) === doneOn) return [];
  const steps = (parting.steps ?? []).map((step) => (step === before ? tick(step) : step));
  return [put('offboardings', changeFields(parting, { steps }, context))];
};

const markOf = (ledger: Ledger, about: Pick<ReminderRef, 'source' | 'id' | 'step'>): Reminder | undefined =>
  [...ledger.reminders.values()].find((reminder) => reminder.about && aboutKey(reminder.about) === aboutKey(about));

/** The reminder of a step that has one is done too, so that it is listed among what was done and can be taken back there. */
const finishMark = (
  ledger: Ledger,
  id: string,
  { id: step, dueOn, remind = true }: OffboardingStep,
  context: RuleContext,
): Result<Change> => {
  if (dueOn === undefined || !remind) return ok([]);
  const mark = recordFor(ledger, { source: 'offboarding', id, step, dueOn }, context);
  if (!mark.ok) return mark;
  const done = { doneThrough: dueOn, doneAt: context.now, snoozedUntil: undefined };
  return ok([put('reminders', changeFields(mark.value, done, context))]);
};

const reopenMark = (ledger: Ledger, id: string, step: string, context: RuleContext): Change => {
  const mark = markOf(ledger, { source: 'offboarding', id, step });
  if (!mark || mark.doneThrough === undefined) return [];
  return [put('reminders', changeFields(mark, { doneThrough: undefined, doneAt: undefined }, context))];
};

/**
 * A step of the plan is done on a day, or with null not done after all; so is its reminder, if it has one. Does nothing
 * when it is so already. Refuses a step that is gone, and a day too far off to be true.
 */
export const finishStep: Rule<FinishStepInput> = (ledger, { id, stepId, doneOn }, context) => {
  const parting = ledger.offboardings.get(id);
  const step = parting?.steps?.find((each) => each.id === stepId);
  if (!parting || !step) return refuse('unknownRecord');
  const wrongDay = doneOn === null ? null : refuseFactDay(doneOn, context.today, 'doneOn');
  if (wrongDay) return wrongDay;
  const ticked = tickStep(parting, stepId, doneOn, context);
  if (ticked.length === 0) return ok([]);
  const marked = doneOn === null ? ok(reopenMark(ledger, id, stepId, context)) : finishMark(ledger, id, step, context);
  return marked.ok ? ok([...ticked, ...marked.value]) : marked;
};

/** What ticking off the reminder of a step changes in its plan. A step that is done already keeps its day. */
export const tickStepOf = (
  ledger: Ledger,
  { source, id, step }: ReminderRef,
  doneOn: CalendarDay | null,
  context: RuleContext,
): Change => {
  const parting = source === 'offboarding' ? ledger.offboardings.get(id) : undefined;
  const isDone = parting?.steps?.some((each) => each.id === step && each.doneOn !== undefined) ?? false;
  return parting && !(isDone && doneOn !== null) ? tickStep(parting, step, doneOn, context) : [];
};
