import type { ClientAnswer } from '../model/offboarding';
import { ok, refuse } from '../result';
import type { Rule } from './rule';
import { refuseFactDay } from './sensible-day';
import { changeFields, isSame, put } from './steps';

/**
 * Notes what the client said to the letter; null: nothing after all. It may come before the letter, on the telephone.
 * Refuses a parting that is gone, and a day too far off to be true.
 */
export const saveAnswer: Rule<{ id: string; answer: ClientAnswer | null }> = (ledger, { id, answer }, context) => {
  const parting = ledger.offboardings.get(id);
  if (!parting) return refuse('unknownRecord');
  const wrongDay = answer && refuseFactDay(answer.on, context.today, 'answer.on');
  if (wrongDay) return wrongDay;
  const after = answer ?? undefined;
  return ok(
    isSame(parting.answer, after) ? [] : [put('offboardings', changeFields(parting, { answer: after }, context))],
  );
};
