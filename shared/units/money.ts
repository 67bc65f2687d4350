/** Money: whole euro cents. No float ever holds an amount. */
import { z } from 'zod';

export const Cents = z.int();
export type Cents = number;

/**
 * n / d rounded to a whole number, half to even ("banker's rounding"): the one rounding rule for amounts.
 * Exact for integers up to 2^53; `denominator` must be positive.
 */
export const divideHalfEven = (numerator: number, denominator: number): number => {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  let quotient = n / d;
  let rest = n % d;
  if (rest < 0n) {
    rest += d;
    quotient -= 1n;
  }
  const twice = rest * 2n;
  const roundsUp = twice > d || (twice === d && (quotient & 1n) === 1n);
  return Number(roundsUp ? quotient + 1n : quotient);
};

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
