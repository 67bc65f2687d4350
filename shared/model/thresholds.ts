/** From where a signal says watch or strong: the user's to change. Shares are whole percents. */
import { z } from 'zod';

const level = (shape: z.ZodType<number>) => z.exactOptional(z.looseObject({ watch: shape, strong: shape }));

/** Any part that is missing is the default. */
export const Thresholds = z.looseObject({
  /** Amount-weighted mean days late, and days the oldest invoice is overdue: more than this. */
  meanDaysLate: level(z.number().min(0).max(1_000)),
  oldestDaysOverdue: level(z.number().min(0).max(1_000)),
  /** Share of hours not billable, and that share as a multiple of the median of the other clients: more than this. */
  unbilledPercent: level(z.number().min(0).max(100)),
  unbilledTimesMedian: level(z.number().min(0).max(100)),
  /** The weighed score of moments: at least this. Mean work-joy: at most this. */
  momentScore: level(z.number().min(0).max(1_000)),
  joy: level(z.number().min(1).max(5)),
});
export type Thresholds = z.infer<typeof Thresholds>;
export type ThresholdName =
  | 'meanDaysLate'
  | 'oldestDaysOverdue'
  | 'unbilledPercent'
  | 'unbilledTimesMedian'
  | 'momentScore'
  | 'joy';
export type Threshold = { watch: number; strong: number };
