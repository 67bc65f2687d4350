import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideHalfEven, formatMoney, multiplyDivide, parseMoney, sumOfProducts } from '../../../shared/units/money';

const anyCents = fc.integer({ min: -1e11, max: 1e11 });
const large = fc.integer({ min: -1e13, max: 1e13 });
const anySafe = fc.maxSafeInteger();

/** Rounding straight from its definition: the nearest whole number; between two, the even one. */
const nearest = (n: bigint, d: bigint): bigint => {
  const floor = n / d - (n % d < 0n ? 1n : 0n);
  const [below, above] = [n - floor * d, (floor + 1n) * d - n];
  if (below !== above) return below < above ? floor : floor + 1n;
  return floor % 2n === 0n ? floor : floor + 1n;
};

describe('dividing amounts', () => {
  it.each([
    [5, 10, 0],
    [15, 10, 2],
    [25, 10, 2],
    [35, 10, 4],
    [-5, 10, 0],
    [-15, 10, -2],
    [-25, 10, -2],
    [26, 10, 3],
    [-24, 10, -2],
    [0, 7, 0],
  ])('%i / %i is %i: half to even, below zero too', (numerator, denominator, result) => {
    expect(divideHalfEven(numerator, denominator)).toBe(result);
    expect(divideHalfEven(BigInt(numerator), denominator)).toBe(result);
  });

  it('is the nearest whole number for any whole numbers', () => {
    fc.assert(
      fc.property(anySafe, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (n, d) => {
        expect(BigInt(divideHalfEven(n, d))).toBe(nearest(BigInt(n), BigInt(d)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is exact where the product does not fit in a double', () => {
    // 90,071,992,547.40 × 90,071,992,547.39 / 90,071,992,547.39
    expect(multiplyDivide(9_007_199_254_740, 9_007_199_254_739, 9_007_199_254_739)).toBe(9_007_199_254_740);
    fc.assert(
      fc.property(large, large, fc.integer({ min: 1e6, max: 1e13 }), (a, b, d) => {
        const exact = nearest(BigInt(a) * BigInt(b), BigInt(d));
        fc.pre(exact >= BigInt(Number.MIN_SAFE_INTEGER) && exact <= BigInt(Number.MAX_SAFE_INTEGER));
        expect(BigInt(multiplyDivide(a, b, d))).toBe(exact);
        expect(BigInt(multiplyDivide(a, b, -d))).toBe(-exact);
      }),
    );
  });

  it('adds products without losing a cent', () => {
    fc.assert(
      fc.property(large, large, large, large, (a, b, c, d) => {
        expect(BigInt(sumOfProducts(a, b, c, d))).toBe(BigInt(a) * BigInt(b) + BigInt(c) * BigInt(d));
      }),
    );
  });
});

describe('an amount as it is typed', () => {
  it.each([
    ['85', 85_00],
    ['€ 85', 85_00],
    ['85,-', 85_00],
    ['85,--', 85_00],
    ['85,', 85_00],
    ['12,5', 12_50],
    ['12.5', 12_50],
    ['12,50 euro', 12_50],
    ['EUR 12.50', 12_50],
    ['85 euros', 85_00],
    ['1.234,56', 1_234_56],
    ['1,234.56', 1_234_56],
    ['1234,56', 1_234_56],
    ['1 234,56', 1_234_56],
    ['1.234', 1_234_00],
    ['1,234', 1_234_00],
    ['€ 1.234.567,8', 1_234_567_80],
    [',50', 50],
    ['.5', 50],
    ['0,05', 5],
    ['-12,5', -12_50],
    ['− € 12,50', -12_50],
    ['€ -12,50', -12_50],
    ['+3', 3_00],
    ['-0', 0],
    ['1.000.000.000', 100_000_000_000],
  ])('reads "%s" as %i cents', (text, cents) => {
    expect(parseMoney(text)).toBe(cents);
  });

  it.each([
    '',
    ' ',
    '€',
    '-',
    ',',
    'abc',
    '12a',
    '1,2,3',
    '1.234.56',
    '1.234,567',
    '1.234,567.89',
    '12.34.567',
    '0.123',
    '1-2',
    '--5',
    '1e3',
    '1.000.000.000,01',
    '999999999999999999',
  ])('refuses "%s"', (text) => {
    expect(parseMoney(text)).toBeNull();
  });

  it('reads back every amount as it is written, in both languages', () => {
    fc.assert(
      fc.property(anyCents, fc.constantFrom('nl' as const, 'en' as const), (cents, language) => {
        expect(parseMoney(formatMoney(cents, language))).toBe(cents);
      }),
    );
  });
});

it('is written as the language writes it', () => {
  const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');
  expect(plain(formatMoney(1_234_56, 'nl'))).toBe('€ 1.234,56');
  expect(plain(formatMoney(1_234_56, 'en'))).toBe('€1,234.56');
  expect(plain(formatMoney(1_234_56, 'nl', 'whole'))).toBe('€ 1.235');
  expect(plain(formatMoney(-5, 'nl'))).toBe('€ -0,05');
});
