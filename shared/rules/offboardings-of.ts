import type { Ledger } from '../model/ledger';
import type { Offboarding } from '../model/offboarding';

/** When a record began; one that was written by hand may only say on which day it was decided or thought over. */
const beganOf = ({ createdAt, decidedOn, reflection }: Offboarding): string =>
  createdAt ?? decidedOn ?? reflection?.on ?? '';

/**
 * Newest first; of two that began at once by id. Never by their places in the ledger: a record that was removed comes
 * back by undo as the last one, and is not the newest for that.
 */
export const newestOffboarding = (a: Offboarding, b: Offboarding): number => {
  const [one, other] = [beganOf(a), beganOf(b)];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};

/** What was thought and decided about a client, newest first. */
export const offboardingsOf = (ledger: Ledger, clientId: string): Offboarding[] =>
  [...ledger.offboardings.values()].filter((record) => record.clientId === clientId).sort(newestOffboarding);

/** The one that is still being thought about: there is at most one, the newest without a choice. */
export const openOffboarding = (ledger: Ledger, clientId: string): Offboarding | undefined =>
  offboardingsOf(ledger, clientId).find(({ choice }) => choice === undefined);
