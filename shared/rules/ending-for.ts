import type { Client, Contract } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { Ending, EndingWay } from '../model/offboarding';
import type { CalendarDay } from '../units/calendar-day';
import { agreedNotice } from './ending';
import { partingOf } from './parting';

const usualWays: Record<Contract, EndingWay> = {
  openEnded: 'notice',
  project: 'completion',
  fixedTerm: 'agreement',
};

/** How it ends, but for the last day. */
export type EndingTerms = Pick<Ending, 'contract' | 'way' | 'notice' | 'noticeOn'>;

/**
 * How it ends for a client by a letter of `date`: as chosen in the parting, else what fits the contract that is on
 * record. Notice does not begin before the letter is written.
 */
export const endingFor = (ledger: Ledger, client: Client, date: CalendarDay): EndingTerms => {
  const chosen = partingOf(ledger, client.id)?.ending;
  if (chosen) return { ...chosen, noticeOn: chosen.noticeOn > date ? chosen.noticeOn : date };
  const { contract } = client;
  const notice = agreedNotice(client);
  return { contract, way: usualWays[contract], noticeOn: date, ...(notice && { notice }) };
};
