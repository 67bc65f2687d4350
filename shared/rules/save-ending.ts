import { keepUnknown } from '../model/keep-unknown';
import { Ending } from '../model/offboarding';
import { ok, refuse } from '../result';
import type { Rule } from './rule';
import { refusePlannedDay } from './sensible-day';
import { changeFields, isSame, put } from './steps';

/**
 * Keeps how a parting ends. The client is leaving from then on, with the kind of contract as it was answered here;
 * what another program wrote there stays. Refuses a parting that is gone, a day too far off to be meant, and a last day
 * before the notice reaches the client.
 */
export const saveEnding: Rule<{ id: string; ending: Ending }> = (ledger, { id, ending: answered }, context) => {
  const parting = ledger.offboardings.get(id);
  const client = parting && ledger.clients.get(parting.clientId);
  if (!parting || !client) return refuse('unknownRecord');
  const ending = parting.ending ? (keepUnknown(Ending, parting.ending, answered) as Ending) : answered;
  const { lastDay, noticeOn } = ending;
  const wrongDay =
    refusePlannedDay(noticeOn, context.today, 'noticeOn') ?? refusePlannedDay(lastDay, context.today, 'lastDay');
  if (wrongDay) return wrongDay;
  if (lastDay < noticeOn) {
    return refuse('lastDayBeforeDate', { field: 'lastDay', details: { lastDay, date: noticeOn } });
  }
  const { contract } = ending;
  const status = client.status === 'active' ? ('leaving' as const) : client.status;
  const isClientSame = client.contract === contract && client.status === status;
  return ok([
    ...(isSame(parting.ending, ending) ? [] : [put('offboardings', changeFields(parting, { ending }, context))]),
    ...(isClientSame ? [] : [put('clients', changeFields(client, { contract, status }, context))]),
  ]);
};
