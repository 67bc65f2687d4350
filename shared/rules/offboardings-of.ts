import type { Ledger } from '../model/ledger';
import type { Offboarding } from '../model/offboarding';

/** What was thought and decided about a client, newest first. */
export const offboardingsOf = (ledger: Ledger, clientId: string): Offboarding[] =>
  [...ledger.offboardings.values()].filter((record) => record.clientId === clientId).reverse();

/** The one that is still being thought about: there is at most one, the newest without a choice. */
export const openOffboarding = (ledger: Ledger, clientId: string): Offboarding | undefined =>
  offboardingsOf(ledger, clientId).find(({ choice }) => choice === undefined);
