import { describe, expect, it } from 'vitest';
import { kindGroups } from '../../../../renderer/features/moments/moment-kinds';
import type { MomentFilter } from '../../../../renderer/features/moments/moment-rows';
import { listMoments, noFilter } from '../../../../renderer/features/moments/moment-rows';
import type { Moment } from '../../../../shared/model/moment';
import { MomentKind } from '../../../../shared/model/moment';

const today = '2026-11-24';
const moments: Moment[] = [
  { id: 'thanks', clientId: 'a', date: '2026-11-24', kind: 'praise', weight: 1 },
  { id: 'hurry', clientId: 'a', date: '2026-10-26', kind: 'rush', weight: 2 },
  { id: 'call', clientId: 'b', date: '2026-10-25', kind: 'other', weight: 1 },
  { id: 'old', clientId: 'b', date: '2025-11-24', kind: 'rude', weight: 3 },
];
const shown = (filter: Partial<MomentFilter>): string[] =>
  listMoments(moments, { ...noFilter, ...filter }, today).map(({ id }) => id);

describe('the list of moments', () => {
  it('shows all, or the good or the hard ones; something else is neither', () => {
    expect(shown({})).toEqual(['thanks', 'hurry', 'call', 'old']);
    expect(shown({ shown: 'good' })).toEqual(['thanks']);
    expect(shown({ shown: 'hard' })).toEqual(['hurry', 'old']);
  });

  it('shows those of one client', () => {
    expect(shown({ clientId: 'b' })).toEqual(['call', 'old']);
  });

  it('looks back thirty days with today as the thirtieth, or a year', () => {
    expect(shown({ period: 'month' })).toEqual(['thanks', 'hurry']);
    expect(shown({ period: 'year' })).toEqual(['thanks', 'hurry', 'call']);
  });

  it('offers every kind once', () => {
    expect(Object.values(kindGroups).flat().toSorted()).toEqual(MomentKind.options.toSorted());
  });
});
