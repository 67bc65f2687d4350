import { describe, expect, it } from 'vitest';
import { effectiveRates } from '../../../shared/rules/effective-rate';
import { fixingRate } from '../../../shared/rules/fixing-rate';
import { largestLeaks } from '../../../shared/rules/rate-leak';
import { buildLedger, today } from '../../support/ledger-builder';

const portfolioOf = (builder: ReturnType<typeof buildLedger>) =>
  effectiveRates(builder.ledger(), { asOf: today }).portfolio;

describe('the largest leaks', () => {
  it('come first; what adds to the rate is no leak', () => {
    const steps = {
      unbilled: -5_00,
      notYetInvoiced: 0,
      price: 12_00,
      openNotDue: -1,
      overdue: -36_00,
      writtenOff: 0,
      costs: -2_00,
    };
    expect(largestLeaks(steps)).toEqual([
      { step: 'overdue', centsPerHour: -36_00 },
      { step: 'unbilled', centsPerHour: -5_00 },
      { step: 'costs', centsPerHour: -2_00 },
      { step: 'openNotDue', centsPerHour: -1 },
    ]);
  });
});

describe('the rate that would fix it', () => {
  it('spreads the need over all hours and the costs on the hours that are billed', () => {
    // € 58 needed for each of 50 hours, and € 100 of costs, on 40 billable hours: 3,000 / 40.
    const builder = buildLedger().client().hours(40).hours(10, { billable: false }).cost(100_00);
    expect(fixingRate(portfolioOf(builder), 58_00)).toBe(75_00);
  });

  it('is not there where no hour is billed', () => {
    expect(fixingRate(portfolioOf(buildLedger().client().hours(2, { billable: false })), 58_00)).toBeNull();
  });
});
