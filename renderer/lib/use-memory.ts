/** State that outlives its page: filters, sort orders and scroll positions are as they were on coming back. */
import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();

export const forgetMemory = (): void => kept.clear();

/** What was kept under a key, if anything. */
export const recall = <T>(key: string | undefined): T | undefined =>
  key === undefined ? undefined : (kept.get(key) as T | undefined);

/** Keeps a value for the next visit; nothing is drawn anew. */
export const keep = (key: string | undefined, value: unknown): void => {
  if (key !== undefined) kept.set(key, value);
};

/** `useState` that is kept under a key; without a key it is plain state. */
export const useMemory = <T>(key: string | undefined, initial: T): [T, (next: T) => void] => {
  const [value, setValue] = useState<T>(() => recall<T>(key) ?? initial);
  const change = useCallback(
    (next: T) => {
      keep(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, change];
};
