import type { Offboarding, Reflection } from '../model/offboarding';
import { findOffboarding, keepOffboarding } from './keep-offboarding';
import type { Rule, RuleContext } from './rule';
import { isSame } from './steps';

/** The answers as a form sends them; the rule gives them their day. */
export type ReflectionAnswers = Pick<Reflection, 'why' | 'tried' | 'blocks' | 'wouldTakeOn' | 'isRight'>;

/** The answers with the day on which they were given. Those that are the same keep their day; unknown fields stay. */
export const dateAnswers = (
  { why, tried, blocks, wouldTakeOn, isRight }: ReflectionAnswers,
  record: Offboarding | undefined,
  context: RuleContext,
): Reflection => {
  const before = record?.reflection;
  const { why: _1, tried: _2, blocks: _3, wouldTakeOn: _4, isRight: _5, on, ...unknown } = before ?? { on: '' };
  const answers = Object.fromEntries(
    Object.entries({ why, tried, blocks, wouldTakeOn, isRight }).filter(([, answer]) => answer !== undefined),
  );
  const kept = { ...unknown, ...answers, on };
  return (before && isSame(kept, before) ? before : { ...kept, on: context.today }) as Reflection;
};

/** Saves the checklist with its date, in the client's open record or in a new one. Refuses as `findOffboarding`. */
export const saveReflection: Rule<{ id?: string; clientId: string; reflection: ReflectionAnswers }> = (
  ledger,
  input,
  context,
) => {
  const found = findOffboarding(ledger, input);
  if (!found.ok) return found;
  const reflection = dateAnswers(input.reflection, found.value, context);
  return keepOffboarding(ledger, input.clientId, found.value, { reflection }, context);
};
