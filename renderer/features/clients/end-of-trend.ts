/** How a trend ends: with a rate that stands, or with months that are not all invoiced and paid yet. */
import type { MonthRate } from '../../../shared/rules/client-months';
import type { Cents } from '../../../shared/units/money';

export type EndOfTrend = {
  /** The place of the first provisional month; the length of the trend when there is none. */
  provisionalFrom: number;
  /** The last rate that stands. */
  settled: Cents | null;
  /** The newest rate, where it is provisional. */
  now: Cents | null;
};

export const endOfTrend = (trend: readonly MonthRate[]): EndOfTrend => {
  const first = trend.findIndex(({ isProvisional }) => isProvisional);
  const provisionalFrom = first < 0 ? trend.length : first;
  const lastOf = (months: readonly MonthRate[]): Cents | null =>
    months.findLast(({ rollingCentsPerHour }) => rollingCentsPerHour !== null)?.rollingCentsPerHour ?? null;
  return {
    provisionalFrom,
    settled: lastOf(trend.slice(0, provisionalFrom)),
    now: lastOf(trend.slice(provisionalFrom)),
  };
};
