import type { Offboarding, OffboardingStep } from '../model/offboarding';
import { mostPlanSteps } from '../model/offboarding';
import { ok, refuse } from '../result';
import type { Rule, RuleContext } from './rule';
import { refusePlannedDay } from './sensible-day';
import { changeFields, isSame, put } from './steps';

export type PlanInput = { id: string; steps: OffboardingStep[]; isDone?: boolean };

const slotsOf = (steps: readonly OffboardingStep[]): string[] => steps.flatMap(({ filled }) => filled?.slot ?? []);

/** What was taken out stays out, until it is put back; an empty plan begins anew. */
const leftOutOf = (before: Offboarding, steps: readonly OffboardingStep[]): string[] | undefined => {
  const kept = new Set(slotsOf(steps));
  const out = new Set([...(before.leftOut ?? []), ...slotsOf(before.steps ?? [])].filter((slot) => !kept.has(slot)));
  return steps.length === 0 || out.size === 0 ? undefined : [...out].slice(-mostPlanSteps);
};

const plannedOn = (before: Offboarding, isDone: boolean | undefined, { today }: RuleContext): string | undefined => {
  if (isDone === undefined) return before.plannedOn;
  return isDone ? (before.plannedOn ?? today) : undefined;
};

/** What is done is `finishStep`'s alone: two windows, or a plan that was typed in meanwhile, cannot take it back. */
const withDone = (before: Offboarding, step: OffboardingStep): OffboardingStep => {
  const { doneOn: _doneOn, ...rest } = step;
  const doneOn = before.steps?.find(({ id }) => id === step.id)?.doneOn;
  return doneOn === undefined ? rest : { ...rest, doneOn };
};

/** A day that Adieu counted out itself is meant, however far off: books are kept for seven years after the last day. */
const isTyped = (before: Offboarding, { id, dueOn, filled }: OffboardingStep): boolean =>
  dueOn !== filled?.dueOn && dueOn !== before.steps?.find((step) => step.id === id)?.dueOn;

/**
 * Keeps the plan of a parting as it was sent, and with `isDone` the day on which the user called it finished.
 * Refuses a parting that is gone, and a day that was typed too far off to be meant.
 */
export const savePlan: Rule<PlanInput> = (ledger, { id, steps, isDone }, context) => {
  const before = ledger.offboardings.get(id);
  if (!before) return refuse('unknownRecord');
  for (const step of steps) {
    const { dueOn } = step;
    const isAsked = dueOn !== undefined && isTyped(before, step);
    const wrongDay = isAsked ? refusePlannedDay(dueOn, context.today, 'dueOn') : null;
    if (wrongDay) return wrongDay;
  }
  const next = steps.map((step) => withDone(before, step));
  const fields = {
    steps: next.length === 0 && before.steps === undefined ? undefined : next,
    leftOut: leftOutOf(before, next),
    plannedOn: plannedOn(before, isDone, context),
  };
  const isChanged = Object.entries(fields).some(([name, value]) => !isSame(before[name], value));
  return ok(isChanged ? [put('offboardings', changeFields(before, fields, context))] : []);
};
