import type { Cost } from '../model/cost';
import type { InputOf } from '../model/record';
import { refuse } from '../result';
import type { Rule } from './rule';
import { refuseFactDay } from './sensible-day';
import { saveRecord } from './steps';

/** Saves a direct cost; a refund is negative. Refuses an unknown client, an amount of 0, an odd year. */
export const saveCost: Rule<InputOf<Cost>> = (ledger, input, context) => {
  if (!ledger.clients.has(input.clientId)) return refuse('unknownClient', { field: 'clientId' });
  if (input.netCents === 0) return refuse('amountZero', { field: 'netCents' });
  return refuseFactDay(input.date, context.today, 'date') ?? saveRecord(ledger, 'costs', input, context);
};
