import { expect, it } from 'vitest';
import { neededPerHour } from '../../../../renderer/features/settings/needed-per-hour';

it('divides what is needed in a year by the hours for clients in a year', () => {
  // 64,064 / (44 × 28 = 1,232) = 52.00
  expect(neededPerHour(6_406_400, 44, 28)).toBe(5_200);
  // 60,000 / (45.5 × 22.5 = 1,023.75) = 58.608…
  expect(neededPerHour(6_000_000, 45.5, 22.5)).toBe(5_861);
});

it('says nothing as long as something is missing', () => {
  expect(neededPerHour(null, 44, 28)).toBeNull();
  expect(neededPerHour(6_000_000, null, 28)).toBeNull();
  expect(neededPerHour(6_000_000, 44, 0)).toBeNull();
});
