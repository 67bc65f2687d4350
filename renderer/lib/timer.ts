/** The timer as the window knows it, and what can be asked of it. What comes of it is said in a toast. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RequestInput } from '../../shared/contract';
import type { TimerStatus } from '../../shared/contract/timer-status';
import type { Result } from '../../shared/result';
import { ask, on } from './api';
import { toasts } from './toasts';

type Known = TimerStatus & {
  /** Milliseconds that the clock of the main process is ahead of the window's. */
  ahead: number;
};

const listeners = new Set<() => void>();
let known: Known | null = null;
let isFollowing = false;

const show = (status: TimerStatus): void => {
  known = { ...status, ahead: Date.parse(status.now) - Date.now() };
  for (const listener of listeners) listener();
};

const follow = (): void => {
  if (isFollowing) return;
  isFollowing = true;
  on('timer.changed', show);
  void ask('timer.get', {}).then((answer) => answer.ok && show(answer.value));
};

const subscribe = (listener: () => void): (() => void) => {
  follow();
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Null until the main process has answered. */
export const useTimer = (): TimerStatus | null => useSyncExternalStore(subscribe, () => known);

export const timerNow = (): string => new Date(Date.now() + (known?.ahead ?? 0)).toISOString();

/** The instant by which the timer counts, every few seconds. */
export const useTimerNow = (): string => {
  const [now, setNow] = useState(timerNow);
  useEffect(() => {
    const tick = (): void => setNow(timerNow());
    const stop = subscribe(tick);
    const clock = setInterval(tick, 5_000);
    return () => {
      stop();
      clearInterval(clock);
    };
  }, []);
  return now;
};

const saying = async <T>(answer: Promise<Result<T>>): Promise<T | null> => {
  const result = await answer;
  if (result.ok) return result.value;
  toasts.show({ kind: 'problem', problem: result.problem });
  return null;
};

export const startTimer = (fields: RequestInput<'timer.start'>) => saying(ask('timer.start', fields));
export const stopTimer = () => saying(ask('timer.stop', {}));
export const changeTimer = (fields: RequestInput<'timer.change'>) => saying(ask('timer.change', fields));
export const discardTimer = () => saying(ask('timer.discard', {}));
export const resumeTimer = () => saying(ask('timer.resume', {}));
export const countGap = (from: string) => saying(ask('timer.countGap', { from }));
export const answerAway = (answer: RequestInput<'timer.answerAway'>['answer']) =>
  saying(ask('timer.answerAway', { answer }));
