import { expect, test } from 'vitest';
import { rateFromAmounts } from '../../../electron/imports/rate-from-amounts';

const hour = 3_600;

test('finds the round rate behind amounts that were cut to cents', () => {
  // 1:09:11 at 300.00 an hour is 345.9166…, 57:17 is 286.4166…: both cut.
  expect(
    rateFromAmounts([
      { seconds: 4_151, cents: 34_591 },
      { seconds: 3_437, cents: 28_641 },
    ]),
  ).toBe(30_000);
  expect(rateFromAmounts([{ seconds: hour, cents: 8_250 }])).toBe(8_250);
  expect(rateFromAmounts([{ seconds: 2 * hour, cents: 14_466 }])).toBe(7_233);
});

test('finds none where amounts follow from two rates, or are missing', () => {
  expect(
    rateFromAmounts([
      { seconds: hour, cents: 8_000 },
      { seconds: hour, cents: 9_000 },
    ]),
  ).toBeNull();
  expect(rateFromAmounts([])).toBeNull();
  expect(rateFromAmounts([{ seconds: hour, cents: 0 }])).toBeNull();
});
