import type { Moment } from '../model/moment';
import type { InputOf } from '../model/record';
import { refuse } from '../result';
import type { Rule } from './rule';
import { refuseFactDay } from './sensible-day';
import { saveRecord } from './steps';

/** Saves what happened with a client, good or bad. Refuses an unknown client and an odd year. */
export const saveMoment: Rule<InputOf<Moment>> = (ledger, input, context) => {
  if (!ledger.clients.has(input.clientId)) return refuse('unknownClient', { field: 'clientId' });
  return refuseFactDay(input.date, context.today, 'date') ?? saveRecord(ledger, 'moments', input, context);
};
