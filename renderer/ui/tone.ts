/** Green, amber, red: used for good, watch and strong only, and never without a word or a position that says the same. */
import type { Cents } from '../../shared/units/money';

export type Tone = 'plain' | 'good' | 'warn' | 'bad';

/** The share of the wanted rate below which a rate is strong, and below which it is to be watched. */
const strongBelow = 0.75;
const watchBelow = 1;

/** How a rate stands against the rate that the user needs or, without one, against what was agreed. */
export const rateTone = (effective: Cents | null, wanted: Cents | undefined | null): Tone => {
  if (effective === null || !wanted) return 'plain';
  const share = effective / wanted;
  if (share < strongBelow) return 'bad';
  return share < watchBelow ? 'warn' : 'good';
};
