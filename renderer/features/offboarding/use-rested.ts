/** A value while it is typed: kept when the fingers rest and when the field is left, so that nothing typed is lost. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useKeptOnLeave } from './use-kept-on-leave';

const restMilliseconds = 900;

export type Rested<T> = {
  value: T;
  set: (next: T) => void;
  /** Keeps at once what is not kept yet. */
  flush: () => void;
  /** Back to what is kept. */
  reset: () => void;
};

/** `keep` is not asked for a value that `mayKeep` turns down: then the kept one stays until there is a better. */
export const useRested = <T>(kept: T, keep: (value: T) => void, mayKeep: (value: T) => boolean): Rested<T> => {
  const [value, setValue] = useState(kept);
  const pending = useRef<{ value: T } | null>(null);
  const latest = useRef({ keep, mayKeep });
  latest.current = { keep, mayKeep };

  const flush = useCallback((): void => {
    const { current } = pending;
    if (!current || !latest.current.mayKeep(current.value)) return;
    pending.current = null;
    latest.current.keep(current.value);
  }, []);
  const reset = useCallback((): void => {
    pending.current = null;
    setValue(kept);
  }, [kept]);
  const set = useCallback((next: T): void => {
    pending.current = { value: next };
    setValue(next);
  }, []);

  useEffect(() => {
    if (pending.current === null) setValue(kept);
  }, [kept]);
  useEffect(() => {
    const timer = pending.current ? setTimeout(flush, restMilliseconds) : undefined;
    return () => clearTimeout(timer);
  }, [value, flush]);
  useKeptOnLeave(flush);
  return { value, set, flush, reset };
};
