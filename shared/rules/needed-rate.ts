/** The rate that the user needs: what a year costs, over every hour for clients, billed or not. */
import type { HoursFrom, RateNeed } from '../model/rate-need';
import type { Cents } from '../units/money';
import { divideHalfEven, multiplyDivide, sumOfProducts } from '../units/money';
import type { PortfolioRates } from './rates';

/**
 * Billable hours a year to start from: 1,000 to 1,200 (goedoporde.nl), up to 1,400 (metronieuws.nl, 2025). The 1,225
 * hours of the urencriterium (art. 3.6 Wet IB 2001) are all hours worked, acquisition and bookkeeping too: no divisor.
 */
export const billableStartingPoints = [1_000, 1_200, 1_400] as const;

export type FilledNeed = {
  incomeCents?: Cents;
  taxPercent: number;
  reserveCents: Cents;
  costsCents: Cents;
  hoursFrom: HoursFrom;
  billableHours: number;
  unbilledPercent: number;
  weeksOff: number;
  hoursPerWeek: number;
};

/** Until the user says otherwise. 30 % of the profit for tax: vnhi.nl. A quarter unbilled: zzpdaily.nl. */
export const defaultRateNeed: FilledNeed = {
  taxPercent: 30,
  reserveCents: 0,
  costsCents: 0,
  hoursFrom: 'billable',
  billableHours: 1_200,
  unbilledPercent: 25,
  weeksOff: 8,
  hoursPerWeek: 28,
};

export type NeededRate = {
  /** Income tax and Zvw, in cents a year. */
  taxCents: Cents;
  /** All that a year costs, in cents. */
  yearCents: Cents;
  /** Hours a year for clients, billed or not, and the billable ones among them. */
  clientHours: number;
  billableHours: number;
  /** What an hour for a client must bring in: the effective rate is held against this. */
  centsPerHour: Cents;
  /** What to ask for a billable hour, so that the unbilled ones are paid for as well. */
  billableCentsPerHour: Cents;
};

const hundredths = (value: number): number => Math.round(value * 100);
const weeksInYear = 52;

/** Hours a year as a fraction of whole numbers, so that money is rounded only once. */
const hoursOf = (need: FilledNeed) => {
  const billed = 10_000 - hundredths(need.unbilledPercent);
  if (need.hoursFrom === 'billable') {
    const billable = hundredths(need.billableHours);
    return { client: [billable * 100, billed], billable: [billable, 100] } as const;
  }
  const client = hundredths(weeksInYear - need.weeksOff) * hundredths(need.hoursPerWeek);
  return { client: [client, 10_000], billable: [client * billed, 100_000_000] } as const;
};

/**
 * (income + pension, AOV and other reserves + tax on the profit + business costs) / hours for clients a year, in cents
 * per hour. The profit is what is left before tax: income + reserves + tax. What is missing is as in `defaultRateNeed`;
 * null as long as there is no income, and without hours.
 */
export const neededRate = (given: RateNeed): NeededRate | null => {
  const need: FilledNeed = { ...defaultRateNeed, ...given };
  if (need.incomeCents === undefined) return null;
  const taxed = hundredths(need.taxPercent);
  const afterTax = need.incomeCents + need.reserveCents;
  const taxCents = multiplyDivide(afterTax, taxed, 10_000 - taxed);
  const yearCents = afterTax + taxCents + need.costsCents;
  const { client, billable } = hoursOf(need);
  if (client[0] <= 0 || client[1] <= 0 || billable[0] <= 0) return null;
  const perHour = ([hours, unit]: readonly [number, number]): Cents =>
    divideHalfEven(sumOfProducts(yearCents, unit), hours);
  return {
    taxCents,
    yearCents,
    clientHours: client[0] / client[1],
    billableHours: billable[0] / billable[1],
    centsPerHour: perHour(client),
    billableCentsPerHour: perHour(billable),
  };
};

/** The share of hours that was not billed, in whole percents; null with less than 40 hours to tell it from. */
export const unbilledPercent = ({ minutes, hours }: PortfolioRates): number | null =>
  minutes < 40 * 60 ? null : divideHalfEven(hours.unbilledMinutes * 100, minutes);
