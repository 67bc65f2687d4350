import type { Choice } from '../model/offboarding';
import { findOffboarding, keepOffboarding } from './keep-offboarding';
import type { Rule } from './rule';
import type { ReflectionAnswers } from './save-reflection';
import { dateAnswers } from './save-reflection';

export type DecisionInput = { id?: string; clientId: string; choice: Choice; reflection?: ReflectionAnswers };

/**
 * Keeps what the user chose with its date, and the checklist along with it, in the client's open record or in a new
 * one; with an `id` it changes that choice. Refuses an unknown client, and a record that is gone or another client's.
 */
export const decide: Rule<DecisionInput> = (ledger, { choice, reflection, ...input }, context) => {
  const found = findOffboarding(ledger, input);
  if (!found.ok) return found;
  const before = found.value;
  const decidedOn = before?.choice === choice ? before.decidedOn : undefined;
  const fields = {
    ...(reflection ? { reflection: dateAnswers(reflection, before, context) } : {}),
    choice,
    decidedOn: decidedOn ?? context.today,
  };
  return keepOffboarding(ledger, input.clientId, before, fields, context);
};
