/** How what an hour brings in stands to what the user needs, and what would close the gap. */
import type { Cents } from '../units/money';

export type RateInput = {
  /** Cents per hour, each null where it is not known. */
  effectiveCentsPerHour: Cents | null;
  ifAllIsPaidCentsPerHour: Cents | null;
  neededCentsPerHour: Cents | null;
  agreedCentsPerHour: Cents | null;
  /** See `fixingRate`; null where nothing is billable. */
  fixingCentsPerHour: Cents | null;
};

/**
 * - unknown: no hours, or the needed rate is not filled in
 * - enough: an hour brings in what is needed
 * - unpaid: it will, once everything invoiced is paid
 * - billing: it will, once everything is billed at the agreed rate and paid
 * - price: it would at a higher price that can be asked for
 * - outOfReach: no price that can be asked for would do it, or nothing is billable
 */
export type RateStanding = 'unknown' | 'enough' | 'unpaid' | 'billing' | 'price' | 'outOfReach';

/** The largest raise that Adieu advises to ask for, in percent. Its own judgement: half as much again. */
export const largestRaisePercent = 50;

export const rateStanding = (input: RateInput): RateStanding => {
  const {
    effectiveCentsPerHour: effective,
    ifAllIsPaidCentsPerHour: ifPaid,
    neededCentsPerHour: needed,
    agreedCentsPerHour: agreed,
    fixingCentsPerHour: fixing,
  } = input;
  if (effective === null || ifPaid === null || needed === null) return 'unknown';
  if (effective >= needed) return 'enough';
  if (ifPaid >= needed) return 'unpaid';
  if (fixing === null) return 'outOfReach';
  if (agreed === null) return 'price';
  if (fixing <= agreed) return 'billing';
  return fixing * 100 <= agreed * (100 + largestRaisePercent) ? 'price' : 'outOfReach';
};
