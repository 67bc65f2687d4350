/** The texts of a plan from top to bottom, to go through with the keyboard. */
import { useEffect, useRef } from 'react';

/** All texts of the plan that holds `field`, those to add something in included. */
export const planTexts = (field: HTMLElement): HTMLElement[] => [
  ...(field.closest('[data-plan]')?.querySelectorAll<HTMLElement>('[data-plan-text]') ?? []),
];

/** Filling takes its own button away, and the focus with it: the list that came gets it. `state` is what brings that about. */
export const useFocusOnFilled = (state: string): void => {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('[data-plan-text]')?.focus({ preventScroll: true });
  }, [state]);
};

/** Nothing before the first and after the last. */
export const focusText = (texts: readonly HTMLElement[], at: number): void => texts[at]?.focus();
