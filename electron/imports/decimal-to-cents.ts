/** XML decimals to whole cents, digit by digit: no float ever holds an amount. */
import type { Cents } from '../../shared/units/money';

/** '1325', '+0.10', '-834.9', '.5': null for anything else. More than two decimals are rounded, half to even. */
export const decimalToCents = (text: string): Cents | null => {
  const [match, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/u.exec(text.trim()) ?? [];
  if (match === undefined || whole.length + fraction.length === 0) return null;
  let cents = BigInt(`${whole}${fraction.slice(0, 2).padEnd(2, '0')}`);
  const rest = fraction.slice(2).replace(/0+$/u, '');
  const roundsUp = rest === '5' ? (cents & 1n) === 1n : rest >= '5';
  if (roundsUp) cents += 1n;
  const value = Number(cents);
  return Number.isSafeInteger(value) ? (sign === '-' && value !== 0 ? -value : value) : null;
};
