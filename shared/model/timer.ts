/** A timer that runs. It is no record of the ledger: it becomes one or more time entries when it stops. */
import { z } from 'zod';
import { Instant } from '../units/instant';
import { Id, Note } from './record';
import { Activity } from './time-entry';

export const TimerSpan = z.object({ from: Instant, until: Instant });
export type TimerSpan = z.infer<typeof TimerSpan>;

export const RunningTimer = z.object({
  /** Also the id of the first time entry that it becomes, so that a crash in between is known at the next start. */
  id: Id,
  clientId: Id,
  activity: Activity,
  note: z.exactOptional(Note),
  /** Absent: as is usual for this client and activity. */
  billable: z.exactOptional(z.boolean()),
  startedAt: Instant,
  /** Until here the user was at work for all that Adieu knows. */
  lastSeenAt: Instant,
  /** Time that does not count, in order. */
  gaps: z.array(TimerSpan),
  /** Time away of which the user has not said yet whether it counts, in order. */
  away: z.array(TimerSpan),
});
export type RunningTimer = z.infer<typeof RunningTimer>;

/** One that was stopped or thrown away, kept so that it can go on. */
export const EndedTimer = z.object({ timer: RunningTimer, endedAt: Instant });
export type EndedTimer = z.infer<typeof EndedTimer>;
