import type { Ledger } from '../model/ledger';
import type { TimeEntry } from '../model/time-entry';

type ActivityName = TimeEntry['activity'];

const rarelyBillable: ReadonlySet<ActivityName> = new Set(['chasing', 'admin']);

/** As it was the last time for this client and kind of work; the first time, chasing and admin are not billable. */
export const usuallyBillable = (ledger: Ledger, clientId: string | null, activity: ActivityName): boolean => {
  let last: TimeEntry | undefined;
  for (const entry of ledger.timeEntries.values()) {
    if (entry.clientId !== clientId || entry.activity !== activity) continue;
    if (!last || entry.date >= last.date) last = entry;
  }
  return last?.billable ?? !rarelyBillable.has(activity);
};
