/** Money: whole euro cents. No float ever holds an amount. */

/** A billion euros: far more than one record holds, and so little that sums of many stay exact in a double. */
export const largestAmount = 100_000_000_000;

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

const euroFormat = (locale: string, digits: 0 | 2): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
/** Made once: making a formatter costs a hundred times what using it does. */
const euroFormats = {
  nl: { cents: euroFormat('nl-NL', 2), whole: euroFormat('nl-NL', 0) },
  en: { cents: euroFormat('en-GB', 2), whole: euroFormat('en-GB', 0) },
};

/** '€ 1.234,56' / '€1,234.56'. `style` 'whole' drops the cents (rounded for display only). */
export const formatMoney = (cents: Cents, language: 'nl' | 'en', style: 'cents' | 'whole' = 'cents'): string =>
  euroFormats[language][style].format(cents / 100);

/** Whole euros with one kind of thousands mark or none, then a decimal mark of the other kind: Dutch, then English. */
const amounts = [
  /^(?=.*\d)([1-9]\d{0,2}(?:\.\d{3})+|\d*)(?:,(\d{0,2}|-{1,2}))?$/u,
  /^(?=.*\d)([1-9]\d{0,2}(?:,\d{3})+|\d*)(?:\.(\d{0,2}|-{1,2}))?$/u,
];

/**
 * Cents from what a person types: '1.234,56', '1,234.56', '€ 85', '85,-', '-12,5', '12,50 euro'. Null when it is no
 * amount, or more than a record may hold. A mark with three digits behind it parts thousands; one with fewer is the
 * decimal mark.
 */
export const parseMoney = (text: string): Cents | null => {
  const compact = text
    .toLowerCase()
    .replaceAll(/\s|€|euros?|eur/gu, '')
    .replaceAll(/[−–]/gu, '-');
  const isNegative = compact.startsWith('-');
  const amount = compact.replace(/^[+-]/u, '');
  const [, whole = '', part = ''] = amounts[0]?.exec(amount) ?? amounts[1]?.exec(amount) ?? [];
  if (whole === '' && part === '') return null;
  const cents = Number(whole.replaceAll(/[.,]/gu, '')) * 100 + Number(part.replaceAll('-', '').padEnd(2, '0'));
  if (cents > largestAmount) return null;
  return isNegative && cents !== 0 ? -cents : cents;
};
