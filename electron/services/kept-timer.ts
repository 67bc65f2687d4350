/** The timer of the ledger that is open, kept in its file, and how it becomes hours. */
import type { Settings } from '../../shared/contract/settings';
import type { LoggedTimer, TimerStatus } from '../../shared/contract/timer-status';
import type { RunningTimer } from '../../shared/model/timer';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import { logTimer } from '../../shared/rules/log-timer';
import { timerParts } from '../../shared/rules/timer-entries';
import { diskProblem } from '../store/disk';
import type { LedgerStore } from '../store/ledger-store';
import type { CurrentLedger } from './current-ledger';
import type { KeptTimer as Kept, TimerFile } from './timer-file';

export type TimerNeeds = {
  ledger: CurrentLedger;
  file: TimerFile;
  settings: () => Pick<Settings, 'awayMinutes' | 'timerRounding' | 'timerRoundsUp'>;
  clock: () => Date;
  newId: () => string;
  /** A timer became hours, whoever asked for it. */
  onLogged: (logged: LoggedTimer) => void;
  report: (error: unknown) => void;
};

/** The open ledger with its timer, at an instant. */
export type Place = { path: string; store: LedgerStore; kept: Kept; now: string };

export type KeptTimer = {
  /** Null where no ledger is open. */
  place: () => Place | null;
  state: () => TimerStatus;
  /** On disk, then told. Refusals: notWritable, diskFull. */
  keep: (place: Place, kept: Kept) => Promise<Result<TimerStatus>>;
  /** Puts the time in the ledger, and the timer away. Refuses what hours are refused for; the timer then runs on. */
  log: (place: Place, timer: RunningTimer, endedAt: string) => Promise<Result<LoggedTimer>>;
  tellAll: () => void;
  onChange: (listener: (status: TimerStatus) => void) => () => void;
};

export const createKeptTimer = (needs: TimerNeeds): KeptTimer => {
  const { ledger, file } = needs;
  const listeners = new Set<(status: TimerStatus) => void>();

  const place = (): Place | null => {
    const store = ledger.store();
    const path = ledger.path();
    return store && path !== null ? { path, store, kept: file.get(path), now: needs.clock().toISOString() } : null;
  };
  const state = (): TimerStatus => {
    const open = place();
    if (!open) return { running: null, canResume: false, now: needs.clock().toISOString() };
    const { running, ended } = open.kept;
    const canResume = !running && ended !== null && !open.store.ledger.timeEntries.has(ended.timer.id);
    return { running, canResume, now: open.now };
  };
  const tellAll = (): void => {
    for (const listener of listeners) listener(state());
  };
  const keep: KeptTimer['keep'] = async ({ path }, kept) => {
    try {
      await file.put(path, kept);
    } catch (error) {
      return diskProblem(error, file.path);
    }
    tellAll();
    return ok(state());
  };
  const log: KeptTimer['log'] = async (open, timer, endedAt) => {
    const { timerRounding: step, timerRoundsUp: isUp } = needs.settings();
    const parts = timerParts(timer, endedAt, { step, isUp });
    const done = await open.store.commit('logTimer', (records, context) =>
      logTimer(records, { timer, parts }, context),
    );
    if (!done.ok) return done;
    // The hours are safe. Where this cannot be written, the next start knows them by their id.
    const kept = await keep(open, { running: null, ended: { timer, endedAt } });
    if (!kept.ok) needs.report(new Error(`timer: ${kept.problem.code}`));
    const logged: LoggedTimer = {
      clientId: timer.clientId,
      minutes: parts.reduce((sum, part) => sum + part.minutes, 0),
      entryIds: done.value.change.flatMap((put) => ('put' in put ? [put.record.id] : [])),
    };
    needs.onLogged(logged);
    return ok(logged);
  };
  return {
    ...{ place, state, keep, log, tellAll },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
