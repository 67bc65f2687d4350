import type { ClientPromise } from '../model/promise';
import type { InputOf } from '../model/record';
import { refuse } from '../result';
import type { Rule } from './rule';
import { refuseFactDay, refusePlannedDay } from './sensible-day';
import { saveRecord } from './steps';

/** Saves a promise, theirs or the user's own. Refuses an unknown client and an odd year. */
export const savePromise: Rule<InputOf<ClientPromise>> = (ledger, input, context) => {
  if (!ledger.clients.has(input.clientId)) return refuse('unknownClient', { field: 'clientId' });
  const { madeOn, dueOn, settledOn } = input;
  const oddDay =
    (madeOn === undefined ? null : refuseFactDay(madeOn, context.today, 'madeOn')) ??
    refusePlannedDay(dueOn, context.today, 'dueOn') ??
    (settledOn === undefined ? null : refuseFactDay(settledOn, context.today, 'settledOn'));
  return oddDay ?? saveRecord(ledger, 'promises', input, context);
};
