/** The leak in one sentence: what was agreed, what is kept, and where most of it goes. */
import type { Ledger } from '../../../shared/model/ledger';
import type { Activity } from '../../../shared/model/time-entry';
import type { LeakStep } from '../../../shared/rules/rate-leak';
import { largestLeaks } from '../../../shared/rules/rate-leak';
import type { ClientRates } from '../../../shared/rules/rates';

/** Below this share of the agreed rate a leak is hardly any. */
const littleShare = 0.05;
/** A leak is named when it is at least this share of all that leaks; two at most. */
const namedShare = 0.15;
const namedAtMost = 2;

export type LeakStory =
  | { kind: 'noHours' | 'noAgreed' | 'noLeak' | 'leakLittle' }
  | { kind: 'leak'; steps: readonly LeakStep[] };

export const leakStory = (rates: ClientRates): LeakStory => {
  const { effectiveCentsPerHour: effective, agreedCentsPerHour: agreed, steps } = rates;
  if (effective === null) return { kind: 'noHours' };
  if (agreed === null || steps === null) return { kind: 'noAgreed' };
  const lost = agreed - effective;
  if (lost <= 0) return { kind: 'noLeak' };
  if (lost < agreed * littleShare) return { kind: 'leakLittle' };
  const leaks = largestLeaks(steps);
  const all = leaks.reduce((sum, leak) => sum + leak.centsPerHour, 0);
  const named = leaks.filter(({ centsPerHour }, place) => place === 0 || centsPerHour / all >= namedShare);
  return { kind: 'leak', steps: named.slice(0, namedAtMost).map(({ step }) => step) };
};

/** What the unbilled hours of a client mostly went to: the activities that make up most of them, three at most. */
export const unbilledActivities = (ledger: Ledger, clientId: string, asOf: string): Activity[] => {
  const minutes = new Map<Activity, number>();
  for (const entry of ledger.timeEntries.values()) {
    if (entry.clientId !== clientId || entry.billable || entry.date > asOf) continue;
    minutes.set(entry.activity, (minutes.get(entry.activity) ?? 0) + entry.minutes);
  }
  const all = [...minutes.values()].reduce((sum, each) => sum + each, 0);
  return [...minutes]
    .filter(([, each]) => each >= all / 6)
    .sort((one, other) => other[1] - one[1])
    .slice(0, 3)
    .map(([activity]) => activity);
};
