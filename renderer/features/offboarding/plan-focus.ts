/** The texts of a plan from top to bottom, to go through with the keyboard. */

/** All texts of the plan that holds `field`, those to add something in included. */
export const planTexts = (field: HTMLElement): HTMLElement[] => [
  ...(field.closest('[data-plan]')?.querySelectorAll<HTMLElement>('[data-plan-text]') ?? []),
];

/** Nothing before the first and after the last. */
export const focusText = (texts: readonly HTMLElement[], at: number): void => texts[at]?.focus();
