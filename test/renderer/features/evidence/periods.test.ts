import { expect, it } from 'vitest';
import { chosenDays, daysOf } from '../../../../renderer/features/evidence/periods';

it.each([
  ['all', { from: null, until: null }],
  ['halfYear', { from: '2026-05-25', until: '2026-11-24' }],
  ['year', { from: '2025-11-25', until: '2026-11-24' }],
  ['thisYear', { from: '2026-01-01', until: '2026-11-24' }],
  ['lastYear', { from: '2025-01-01', until: '2025-12-31' }],
] as const)('knows the days of %s', (period, days) => {
  expect(daysOf(period, '2026-11-24')).toEqual(days);
});

it('moves a period along with the day, and leaves days that were chosen as they are', () => {
  const before = daysOf('year', '2026-11-24');
  expect(chosenDays('year', before, '2026-11-27')).toEqual({ from: '2025-11-28', until: '2026-11-27' });
  expect(chosenDays('custom', before, '2026-11-27')).toEqual(before);
});
