import { expect, it } from 'vitest';
import { stopStory } from '../../../../renderer/features/decision/stop-story';
import type { IfIStop } from '../../../../shared/rules/if-i-stop';

const stake = (givenUpCents: number, breakEvenShare: number | null, othersCentsPerHour: number | null = 60_00) => ({
  givenUpCents,
  breakEvenShare,
  othersCentsPerHour,
});
const stopping = (received: IfIStop['received'], ifAllIsPaid = received, freedMinutes = 600): IfIStop => ({
  months: 6,
  freedMinutes,
  received,
  ifAllIsPaid,
});

it('tells the share to sell again, until it is more than all: then stopping costs money', () => {
  expect(stopStory(stopping(stake(100_00, 0.4)))).toEqual({ kind: 'canSell', share: 0.4 });
  expect(stopStory(stopping(stake(600_00, 1)))).toEqual({ kind: 'canSell', share: 1 });
  expect(stopStory(stopping(stake(700_00, 1.2)))).toEqual({ kind: 'costsMoney', share: 1.2 });
  expect(stopStory(stopping(stake(100_00, 0.4), stake(700_00, 1.2)))).toEqual({ kind: 'costsIfPaid', share: 1.2 });
});

it('says what cannot be told, and why', () => {
  expect(stopStory(null).kind).toBe('noHours');
  expect(stopStory(stopping(stake(0, null), stake(0, null), 0)).kind).toBe('nothingFreed');
  expect(stopStory(stopping(stake(100_00, null, null))).kind).toBe('onlyClient');
  expect(stopStory(stopping(stake(100_00, null, 0))).kind).toBe('othersNothing');
  expect(stopStory(stopping(stake(-100_00, 0))).kind).toBe('saves');
});
