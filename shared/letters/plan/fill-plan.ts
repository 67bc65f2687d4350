/** Puts proposals in a plan, and finds what has changed since they were. What the user wrote or chose stays. */
import type { Offboarding, OffboardingStep } from '../../model/offboarding';
import { mostPlanSteps } from '../../model/offboarding';
import type { CalendarDay } from '../../units/calendar-day';
import type { Proposal } from './compose-plan';

type Plan = Pick<Offboarding, 'steps' | 'leftOut'>;

/** Whether the words are still those that Adieu filled in. */
export const isAsFilled = ({ text, filled }: OffboardingStep): boolean => filled?.text === text;

const toStep = ({ slot, ...fields }: Proposal, id: string, lastDay: CalendarDay): OffboardingStep => {
  const { text, dueOn } = fields;
  return { id, ...fields, filled: { slot, text, ...(dueOn === undefined ? {} : { dueOn }), lastDay } };
};

/**
 * The step with the words and, where the last day is another one since, the day of now: each only where the user left
 * them as they were. What is done stays as it was.
 */
const renew = (step: OffboardingStep, proposal: Proposal | undefined, lastDay: CalendarDay): OffboardingStep => {
  const { filled, doneOn } = step;
  if (!filled || !proposal || doneOn !== undefined) return step;
  const isMoved = filled.lastDay !== lastDay;
  const dueOn = isMoved ? proposal.dueOn : filled.dueOn;
  const followsDay = isMoved && step.dueOn === filled.dueOn;
  const { dueOn: _dueOn, ...undated } = step;
  const day = followsDay ? dueOn : step.dueOn;
  return {
    ...undated,
    ...(day === undefined ? {} : { dueOn: day }),
    text: isAsFilled(step) ? proposal.text : step.text,
    filled: { slot: filled.slot, text: proposal.text, ...(dueOn === undefined ? {} : { dueOn }), lastDay },
  };
};

type Proposals = ReadonlyMap<string, Proposal>;

/** What was to be paid in time and is past its due date by now is the same step still, unless there is one for that already. */
const slotOf = (step: OffboardingStep, proposals: Proposals, known: ReadonlySet<string>): string => {
  const slot = step.filled?.slot ?? '';
  const isOverdueNow = slot === 'payOpen' && !proposals.has(slot) && proposals.has('payOverdue');
  return isOverdueNow && isAsFilled(step) && !known.has('payOverdue') ? 'payOverdue' : slot;
};

const withSlot = (step: OffboardingStep, slot: string, day: CalendarDay | undefined): OffboardingStep =>
  step.filled && step.filled.slot !== slot
    ? {
        ...step,
        ...(day !== undefined && step.dueOn === step.filled.dueOn ? { dueOn: day } : {}),
        filled: { ...step.filled, slot, ...(day === undefined ? {} : { dueOn: day }) },
      }
    : step;

/**
 * The plan filled from the proposals: adds those that are not in it and were not taken out, and brings up to date the
 * words and days that the user left as they were. Steps that were there keep their places. Filling once more changes
 * nothing. Adds no more than a plan can hold.
 */
export const fillPlan = (
  { steps = [], leftOut = [] }: Plan,
  proposals: readonly Proposal[],
  lastDay: CalendarDay,
  newId: () => string,
): OffboardingStep[] => {
  const bySlot = new Map(proposals.map((proposal) => [proposal.slot, proposal]));
  const before = new Set([...leftOut, ...steps.flatMap(({ filled }) => filled?.slot ?? [])]);
  const renewed = steps.map((step) => {
    const slot = slotOf(step, bySlot, before);
    const proposal = bySlot.get(slot);
    return renew(withSlot(step, slot, proposal?.dueOn), proposal, lastDay);
  });
  const known = new Set([...leftOut, ...renewed.flatMap(({ filled }) => filled?.slot ?? [])]);
  const missing = proposals.filter(({ slot }) => !known.has(slot)).slice(0, Math.max(0, mostPlanSteps - steps.length));
  return [...renewed, ...missing.map((proposal) => toStep(proposal, newId(), lastDay))];
};

/** Payments that Adieu put in the plan and the ledger asks for no more: they came. */
export const settledSteps = (steps: readonly OffboardingStep[], proposals: readonly Proposal[]): OffboardingStep[] => {
  const asked = new Set(proposals.map(({ slot }) => slot));
  return steps.filter(
    (step) =>
      step.kind === 'openInvoices' &&
      step.doneOn === undefined &&
      isAsFilled(step) &&
      !asked.has(step.filled?.slot ?? ''),
  );
};

export type PlanNews = { added: number; changed: number };

/** How many steps filling the plan again would add, and of how many it would change the words or the day. */
export const planNews = (plan: Plan, proposals: readonly Proposal[], lastDay: CalendarDay): PlanNews => {
  const before = plan.steps ?? [];
  const next = fillPlan(plan, proposals, lastDay, () => 'new');
  const changed = before.filter(({ text, dueOn }, at) => text !== next[at]?.text || dueOn !== next[at]?.dueOn);
  return { added: next.length - before.length, changed: changed.length };
};
