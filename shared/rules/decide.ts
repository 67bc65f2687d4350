import type { Choice } from '../model/offboarding';
import { ok } from '../result';
import { clientBecomes } from './client-becomes';
import { findOffboarding, keepOffboarding } from './keep-offboarding';
import { partingOf } from './parting';
import type { Rule } from './rule';
import type { ReflectionAnswers } from './save-reflection';
import { dateAnswers } from './save-reflection';

export type DecisionInput = { id?: string; clientId: string; choice: Choice; reflection?: ReflectionAnswers };

/**
 * Keeps what the user chose with its date, and the checklist along with it, in the client's open record or in a new
 * one; with an `id` it changes that choice. A client who was leaving stays when the choice is anything but to part.
 * Refuses an unknown client, and a record that is gone or another client's.
 */
export const decide: Rule<DecisionInput> = (ledger, { choice, reflection, ...input }, context) => {
  const found = findOffboarding(ledger, input);
  if (!found.ok) return found;
  // To part ways once more goes on with the parting that is under way: how it ends and the plan stay with it.
  const parting = choice === 'partWays' ? partingOf(ledger, input.clientId) : undefined;
  const before = found.value ?? (parting?.closedOn === undefined ? parting : undefined);
  const decidedOn = before?.choice === choice ? before.decidedOn : undefined;
  const fields = {
    ...(reflection ? { reflection: dateAnswers(reflection, before, context) } : {}),
    choice,
    decidedOn: decidedOn ?? context.today,
  };
  const kept = keepOffboarding(ledger, input.clientId, before, fields, context);
  const isLeaving = ledger.clients.get(input.clientId)?.status === 'leaving';
  if (!kept.ok || choice === 'partWays' || !isLeaving) return kept;
  return ok([...kept.value, ...clientBecomes(ledger, input.clientId, 'active', context)]);
};
