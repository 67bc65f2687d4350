import { z } from 'zod';
import { Id } from '../model/record';
import { RunningTimer } from '../model/timer';
import { Instant } from '../units/instant';

/** The timer of the ledger that is open. `now` is the main process's clock, by which a window counts. */
export const TimerStatus = z.object({
  running: z.nullable(RunningTimer),
  /** Whether one that was thrown away, or whose hours were undone, can go on. */
  canResume: z.boolean(),
  now: Instant,
});
export type TimerStatus = z.infer<typeof TimerStatus>;

/** What a timer became when it stopped; no entries for one of less than a minute. */
export const LoggedTimer = z.object({ clientId: Id, minutes: z.int(), entryIds: z.array(Id) });
export type LoggedTimer = z.infer<typeof LoggedTimer>;
