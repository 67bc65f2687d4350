import type { Sent } from '../model/offboarding';
import { ok, refuse } from '../result';
import type { Rule } from './rule';
import { refuseFactDay } from './sensible-day';
import { changeFields, isSame, put } from './steps';

/**
 * Notes when and how the user sent the letter; null: not sent after all. Refuses a parting that is gone, and a day too
 * far off to be true.
 */
export const markSent: Rule<{ id: string; sent: Sent | null }> = (ledger, { id, sent }, context) => {
  const parting = ledger.offboardings.get(id);
  if (!parting) return refuse('unknownRecord');
  const wrongDay = sent && refuseFactDay(sent.on, context.today, 'sent.on');
  if (wrongDay) return wrongDay;
  const after = sent ?? undefined;
  return ok(isSame(parting.sent, after) ? [] : [put('offboardings', changeFields(parting, { sent: after }, context))]);
};
