/** What was typed in a form outlives its drawer: kept in memory until it is saved or thrown away. */
import { useCallback, useState } from 'react';

const drafts = new Map<string, unknown>();

export const forgetDrafts = (): void => drafts.clear();

/**
 * State under a key ('hours:new', 'client:ID'). `change` keeps it and `forget` drops it after a save. `isKept` tells
 * that it came from an earlier visit; `startAgain` goes back to the initial values.
 */
export const useDraft = <T extends object>(key: string, initial: () => T) => {
  const [isKept, setIsKept] = useState(() => drafts.has(key));
  const [value, setValue] = useState<T>(() => (drafts.get(key) as T | undefined) ?? initial());
  const change = useCallback(
    (part: Partial<T>) =>
      setValue((before) => {
        const after = { ...before, ...part };
        drafts.set(key, after);
        return after;
      }),
    [key],
  );
  const forget = useCallback(() => void drafts.delete(key), [key]);
  const startAgain = (): void => {
    forget();
    setIsKept(false);
    setValue(initial());
  };
  return { value, change, forget, isKept, startAgain };
};
