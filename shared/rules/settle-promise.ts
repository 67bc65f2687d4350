import type { ClientPromise } from '../model/promise';
import { ok, refuse } from '../result';
import type { Rule } from './rule';
import { changeFields, put } from './steps';

type Input = {
  id: string;
  /** Null opens it again. */
  outcome: NonNullable<ClientPromise['outcome']> | null;
};

/** Says what came of a promise, today; changes nothing when that was said already. Refuses an unknown promise. */
export const settlePromise: Rule<Input> = (ledger, { id, outcome }, context) => {
  const promise = ledger.promises.get(id);
  if (!promise) return refuse('unknownRecord');
  if ((promise.outcome ?? null) === outcome) return ok([]);
  const fields =
    outcome === null ? { outcome: undefined, settledOn: undefined } : { outcome, settledOn: context.today };
  return ok([put('promises', changeFields(promise, fields, context))]);
};
