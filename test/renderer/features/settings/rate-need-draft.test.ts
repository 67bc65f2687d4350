import { expect, it } from 'vitest';
import { draftOf, toNeed } from '../../../../renderer/features/settings/rate-need-draft';

it('starts from what is usual, with the unbilled share of the user’s own hours', () => {
  expect(draftOf(undefined, null)).toMatchObject({ incomeCents: null, billableHours: 1_200, unbilledPercent: 25 });
  expect(draftOf(undefined, 18)).toMatchObject({ unbilledPercent: 18 });
});

it('comes back as it was kept, whatever the ledger says by then', () => {
  const kept = { incomeCents: 42_000_00, unbilledPercent: 20, hoursFrom: 'weeks' } as const;
  expect(draftOf(kept, 31)).toMatchObject({ ...kept, weeksOff: 8 });
});

it('leaves out what is empty', () => {
  const need = toNeed({ ...draftOf(undefined, null), costsCents: null });
  expect('incomeCents' in need || 'costsCents' in need).toBe(false);
});
