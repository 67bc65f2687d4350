import type { Cents } from '../../../shared/units/money';
import { divideHalfEven } from '../../../shared/units/money';

/** What is needed in a year over the hours for clients in a year; null as long as one of them is missing. */
export const neededPerHour = (
  yearCents: Cents | null,
  weeks: number | null,
  hoursPerWeek: number | null,
): Cents | null => {
  if (yearCents === null || !weeks || !hoursPerWeek || yearCents < 0) return null;
  // Weeks and hours may be halves: counted in hundredths, so that the sum stays whole.
  return divideHalfEven(yearCents * 10_000, Math.round(weeks * 100) * Math.round(hoursPerWeek * 100));
};
