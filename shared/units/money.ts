/** Money: whole euro cents. No float ever holds an amount. */
import { z } from 'zod';

export const Cents = z.int();
export type Cents = number;

/**
 * n / d rounded to a whole number, half to even ("banker's rounding"): the one rounding rule for amounts.
 * Exact for whole numbers: safe integers and bigints. `denominator` must be positive.
 */
export const divideHalfEven = (numerator: number | bigint, denominator: number): number => {
  if (typeof numerator === 'bigint') return divideLarge(numerator, BigInt(denominator));
  // The remainder of two doubles is exact, and so is dividing what is left: no float ever rounds here.
  const size = Math.abs(numerator);
  const rest = size % denominator;
  const quotient = (size - rest) / denominator;
  const twice = rest * 2;
  const rounded = twice > denominator || (twice === denominator && quotient % 2 === 1) ? quotient + 1 : quotient;
  return numerator < 0 && rounded !== 0 ? -rounded : rounded;
};

const divideLarge = (numerator: bigint, denominator: bigint): number => {
  const size = numerator < 0n ? -numerator : numerator;
  const quotient = size / denominator;
  const twice = (size % denominator) * 2n;
  const roundsUp = twice > denominator || (twice === denominator && quotient % 2n === 1n);
  const rounded = Number(roundsUp ? quotient + 1n : quotient);
  return numerator < 0n && rounded !== 0 ? -rounded : rounded;
};

/** a × b + c × d, exactly: a bigint only where a double would lose the last digit. */
export const sumOfProducts = (a: number, b: number, c = 0, d = 0): number | bigint => {
  const [first, second] = [a * b, c * d];
  const isExact = Number.isSafeInteger(first) && Number.isSafeInteger(second) && Number.isSafeInteger(first + second);
  return isExact ? first + second : BigInt(a) * BigInt(b) + BigInt(c) * BigInt(d);
};

/** a × b / d, rounded once, half to even. `d` may be negative but not 0. */
export const multiplyDivide = (a: number, b: number, d: number): number =>
  d < 0 ? divideHalfEven(sumOfProducts(-a, b), -d) : divideHalfEven(sumOfProducts(a, b), d);

/** '€ 1.234,56' / '€1,234.56'. `style` 'whole' drops the cents (rounded for display only). */
export const formatMoney = (cents: Cents, language: 'nl' | 'en', style: 'cents' | 'whole' = 'cents'): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: style === 'whole' ? 0 : 2,
    maximumFractionDigits: style === 'whole' ? 0 : 2,
  }).format(cents / 100);

/**
 * Cents from what a person types: '1.234,56', '1,234.56', '€ 85', '-12,5'. Null when it is no amount.
 * The last of ',' and '.' with one or two digits behind it is the decimal mark; three digits make it a thousands mark.
 */
export const parseMoney = (text: string): Cents | null => {
  const compact = text.replace(/[\s €]/gu, '').replace('−', '-');
  const match = /^(-?)(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}|-))?$/u.exec(compact);
  if (!match) return null;
  const whole = Number((match[2] ?? '').replaceAll(/[.,]/gu, ''));
  const cents = whole * 100 + Number((match[3] ?? '0').replace('-', '0').padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? (match[1] === '-' && cents !== 0 ? -cents : cents) : null;
};
