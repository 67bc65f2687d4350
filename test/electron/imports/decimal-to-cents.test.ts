import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalToCents } from '../../../electron/imports/decimal-to-cents';

test.each([
  ['1325', 132_500],
  ['1656.25', 165_625],
  [' 21.0 ', 2_100],
  ['+0.10', 10],
  ['-834.9', -83_490],
  ['.5', 50],
  ['7.', 700],
  ['-0.00', 0],
  ['1.005', 100],
  ['1.015', 102],
  ['1.0150001', 102],
  ['1.0149', 101],
  ['-1.015', -102],
  ['', null],
  ['.', null],
  ['1,50', null],
  ['1e3', null],
  ['99999999999999999999', null],
])('reads %j as %j cents', (text, cents) => {
  expect(decimalToCents(text)).toBe(cents);
});

test('reads every amount back exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (cents) => {
      const digits = String(Math.abs(cents)).padStart(3, '0');
      expect(decimalToCents(`${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`)).toBe(cents);
    }),
  );
});
