import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RateNeed } from '../../../shared/model/rate-need';
import { effectiveRates } from '../../../shared/rules/effective-rate';
import { neededRate, unbilledPercent } from '../../../shared/rules/needed-rate';
import { buildLedger, today } from '../../support/ledger-builder';

const need = (fields: RateNeed): RateNeed => ({ incomeCents: 42_000_00, ...fields });

describe('the rate I need', () => {
  it('is income, reserves, tax on the profit and costs, over all hours for clients', () => {
    // € 42,000 to live on and € 12,600 put aside are 70 % of a profit of € 78,000, so € 23,400 is tax. With € 9,000 of
    // costs a year takes € 87,000. 1,200 billable hours are 80 % of 1,500: 87,000 / 1,500 = 58.00.
    expect(
      neededRate(
        need({
          taxPercent: 30,
          reserveCents: 12_600_00,
          costsCents: 9_000_00,
          billableHours: 1_200,
          unbilledPercent: 20,
        }),
      ),
    ).toEqual({
      taxCents: 23_400_00,
      yearCents: 87_000_00,
      clientHours: 1_500,
      billableHours: 1_200,
      centsPerHour: 58_00,
      billableCentsPerHour: 72_50,
    });
  });

  it('counts the hours from weeks and hours a week just as well', () => {
    // € 64,064 over 44 weeks of 28 hours (1,232) is € 52.00; a quarter unbilled leaves 924 hours of € 69.33.
    const year = { incomeCents: 64_064_00, taxPercent: 0, hoursFrom: 'weeks', weeksOff: 8, hoursPerWeek: 28 } as const;
    expect(neededRate(year)).toMatchObject({ centsPerHour: 52_00, clientHours: 1_232 });
    expect(neededRate({ ...year, unbilledPercent: 25 })).toMatchObject({
      billableHours: 924,
      billableCentsPerHour: 69_33,
    });
    // Halves too: 45.5 weeks of 22.5 hours.
    expect(neededRate({ ...year, incomeCents: 60_000_00, weeksOff: 6.5, hoursPerWeek: 22.5 })).toMatchObject({
      centsPerHour: 58_61,
    });
  });

  // metronieuws.nl (2025): 75 × 1,400 = 105,000. geldloket.nl: 24 of 40 hours a week can be billed, which is 60 %.
  it('agrees with published sums', () => {
    expect(
      neededRate({ incomeCents: 105_000_00, taxPercent: 0, billableHours: 1_400, unbilledPercent: 0 }),
    ).toMatchObject({ centsPerHour: 75_00, billableCentsPerHour: 75_00 });
    expect(
      neededRate({ incomeCents: 1_00, hoursFrom: 'weeks', weeksOff: 51, hoursPerWeek: 40, unbilledPercent: 40 }),
    ).toMatchObject({ clientHours: 40, billableHours: 24 });
  });

  it('starts from 1,200 billable hours with 30 % tax, a quarter of the hours unbilled', () => {
    // 42,000 / 0.7 = 60,000 over 1,600 hours.
    expect(neededRate(need({}))).toMatchObject({ yearCents: 60_000_00, clientHours: 1_600, centsPerHour: 37_50 });
  });

  it('is unknown without an income, and without hours', () => {
    expect(neededRate({})).toBeNull();
    expect(neededRate(need({ hoursFrom: 'weeks', hoursPerWeek: 0 }))).toBeNull();
    expect(neededRate(need({ billableHours: 0 }))).toBeNull();
  });

  it('never falls when a year takes more, and never rises when there are more hours', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000_00 });
    const hours = fc.integer({ min: 1, max: 4_000 });
    const percent = fc.integer({ min: 0, max: 80 });
    fc.assert(
      fc.property(cents, cents, hours, hours, percent, percent, (income, more, few, extra, tax, unbilled) => {
        const rate = (incomeCents: number, billableHours: number): number =>
          neededRate({ incomeCents, billableHours, taxPercent: tax, unbilledPercent: unbilled })?.centsPerHour ?? -1;
        expect(rate(income + more, few)).toBeGreaterThanOrEqual(rate(income, few));
        expect(rate(income, few + extra)).toBeLessThanOrEqual(rate(income, few));
      }),
    );
  });
});

describe('the unbilled share of one’s own hours', () => {
  const share = (billed: number, unbilled: number): number | null =>
    unbilledPercent(
      effectiveRates(buildLedger().client().hours(billed).hours(unbilled, { billable: false }).ledger(), {
        asOf: today,
      }).portfolio,
    );
  it('is told in whole percents', () => expect(share(80, 20)).toBe(20));
  it('is unknown with less than 40 hours', () => expect(share(20, 19)).toBeNull());
});
