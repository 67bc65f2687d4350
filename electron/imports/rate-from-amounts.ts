/** The hourly rate behind a client's amounts, when one rate explains them all. */
import type { Cents } from '../../shared/units/money';

export type Billed = { seconds: number; cents: Cents };

/** A person agrees on a round rate: whole euros rather than halves, quarters, or cents. */
const grains: readonly Cents[] = [100, 50, 25, 5, 1];

/**
 * Cents per hour, or null: without amounts, or when they follow from more than one rate. Programs cut an amount to
 * cents or round it, so each may be up to a cent off.
 */
export const rateFromAmounts = (billed: readonly Billed[]): Cents | null => {
  const [longest] = [...billed].sort((a, b) => b.seconds - a.seconds);
  if (!longest || longest.seconds === 0) return null;
  const explains = (rate: Cents): boolean =>
    billed.every(({ seconds, cents }) => Math.abs(cents * 3_600 - rate * seconds) < 3_600);
  for (const grain of grains) {
    const rate = Math.round((longest.cents * 3_600) / longest.seconds / grain) * grain;
    if (rate > 0 && explains(rate)) return rate;
  }
  return null;
};
