import type { Ledger } from '../model/ledger';
import type { Offboarding } from '../model/offboarding';
import { newestBy } from './newest-first';

/** By when a record began; one that was written by hand may only say on which day it was decided or thought over. */
export const newestOffboarding = newestBy<Offboarding>(
  ({ createdAt, decidedOn, reflection }) => createdAt ?? decidedOn ?? reflection?.on ?? '',
);

/** What was thought and decided about a client, newest first. */
export const offboardingsOf = (ledger: Ledger, clientId: string): Offboarding[] =>
  [...ledger.offboardings.values()].filter((record) => record.clientId === clientId).sort(newestOffboarding);

/** The one that is still being thought about: there is at most one, the newest without a choice. */
export const openOffboarding = (ledger: Ledger, clientId: string): Offboarding | undefined =>
  offboardingsOf(ledger, clientId).find(({ choice }) => choice === undefined);
