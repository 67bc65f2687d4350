import { describe, expect, it } from 'vitest';
import { endOfTrend } from '../../../../renderer/features/clients/end-of-trend';
import type { MonthRate } from '../../../../shared/rules/client-months';

const month = (rollingCentsPerHour: number | null, isProvisional = false): MonthRate => ({
  month: '2026-11',
  minutes: 60,
  effectiveCentsPerHour: rollingCentsPerHour,
  rollingCentsPerHour,
  isProvisional,
});

describe('the end of a trend', () => {
  it('keeps the last rate that stands apart from the newest, which is provisional', () => {
    const trend = [month(80_00), month(85_00), month(60_00, true), month(40_00, true)];
    expect(endOfTrend(trend)).toEqual({ provisionalFrom: 2, settled: 85_00, now: 40_00 });
  });

  it('is what stands when nothing is provisional, months without a rate aside', () => {
    expect(endOfTrend([month(80_00), month(85_00), month(null)])).toEqual({
      provisionalFrom: 3,
      settled: 85_00,
      now: null,
    });
  });

  it('has nothing that stands when every month is provisional', () => {
    expect(endOfTrend([month(null), month(20_00, true)])).toEqual({ provisionalFrom: 1, settled: null, now: 20_00 });
  });
});
