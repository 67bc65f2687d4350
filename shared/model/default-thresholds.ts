/** Without their schema, so that a window need not load zod to start. */
import type { Threshold, ThresholdName } from './thresholds';

export const defaultThresholds: Readonly<Record<ThresholdName, Threshold>> = {
  meanDaysLate: { watch: 7, strong: 30 },
  oldestDaysOverdue: { watch: 14, strong: 60 },
  unbilledPercent: { watch: 20, strong: 35 },
  unbilledTimesMedian: { watch: 1.5, strong: 2.5 },
  momentScore: { watch: 3, strong: 6 },
  joy: { watch: 3, strong: 2 },
};
