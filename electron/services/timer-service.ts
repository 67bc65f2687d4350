/** The one timer that runs, of the ledger that is open. Another ledger's waits until that is opened again. */
import type { Handlers } from '../../shared/contract';
import type { LoggedTimer, TimerStatus } from '../../shared/contract/timer-status';
import type { RunningTimer } from '../../shared/model/timer';
import type { Result } from '../../shared/result';
import { refuse } from '../../shared/result';
import { seeTimer } from '../../shared/rules/timer';
import { createQueue } from '../store/queue';
import type { TimerNeeds } from './kept-timer';
import { createKeptTimer } from './kept-timer';
import type { TimerRequest } from './timer-requests';
import { createTimerRequests } from './timer-requests';

export type WayOfLeaving = 'suspend' | 'lock';

export type TimerService = {
  handlers: Handlers<TimerRequest>;
  state: () => TimerStatus;
  start: (clientId: string) => Promise<Result<TimerStatus>>;
  stop: () => Promise<Result<LoggedTimer>>;
  /** Hears what changes, not that time passes. Answers with the function that stops it. */
  onChange: (listener: (status: TimerStatus) => void) => () => void;
  /** Each minute: writes down that the user is still there. */
  noticeMinute: () => void;
  noticeLeft: (way: WayOfLeaving) => void;
  noticeBack: (way: WayOfLeaving) => void;
  /** Another ledger was opened, or none. */
  noticeLedger: () => void;
  /** Writes the last of it down, before Adieu quits. */
  flush: () => Promise<void>;
};

export const createTimerService = (needs: TimerNeeds): TimerService => {
  const timer = createKeptTimer(needs);
  const { place, state, tellAll } = timer;
  const exclusively = createQueue();
  /** Asleep or locked: then a tick of the clock does not mean that the user is there. */
  const left = new Set<WayOfLeaving>();

  const seen = (running: RunningTimer, now: string): RunningTimer =>
    left.size > 0 ? running : seeTimer(running, now, needs.settings().awayMinutes);
  const handlers = createTimerRequests({
    timer,
    newId: needs.newId,
    onRequest: (run) =>
      exclusively(async () => {
        left.clear();
        const open = place();
        if (!open) return refuse('noLedger');
        const { running } = open.kept;
        return run(open, running && seen(running, open.now));
      }),
  });

  /** What nobody waits for. */
  const inBackground = (work: () => Promise<unknown>): Promise<void> =>
    exclusively(work).then(() => undefined, needs.report);
  const see = async (): Promise<void> => {
    const open = place();
    if (!open?.kept.running) return;
    const running = seen(open.kept.running, open.now);
    await needs.file.put(open.path, { ...open.kept, running });
    if (running.away !== open.kept.running.away) tellAll();
  };
  const meetLedger = async (): Promise<void> => {
    const open = place();
    const running = open?.kept.running;
    // After a crash between the two writings the hours are there, and the timer file does not know it yet.
    if (open && running && open.store.ledger.timeEntries.has(running.id))
      await needs.file.put(open.path, { running: null, ended: { timer: running, endedAt: running.lastSeenAt } });
    await see();
    tellAll();
  };
  return {
    handlers,
    state,
    start: async (clientId) => handlers['timer.start']({ clientId }),
    stop: async () => handlers['timer.stop']({}),
    onChange: timer.onChange,
    noticeMinute: () => void inBackground(see),
    noticeLeft: (way) =>
      void inBackground(async () => {
        await see();
        left.add(way);
      }),
    noticeBack: (way) =>
      void inBackground(async () => {
        // A computer that wakes behind a locked screen has nobody before it yet.
        left.delete(way);
        if (way === 'lock') left.clear();
        await see();
      }),
    noticeLedger: () => void inBackground(meetLedger),
    flush: () => inBackground(see),
  };
};
