/** What the user filled in to work out the rate that they need; kept so that it can be revised. Any of it may be missing. */
import { z } from 'zod';
import { Cents } from '../units/shapes';

/** From billable hours a year, with the unbilled ones on top; or from weeks and hours for clients, billed or not. */
export const HoursFrom = z.enum(['billable', 'weeks']);
export type HoursFrom = z.infer<typeof HoursFrom>;

export const RateNeed = z.looseObject({
  /** Cents a year: what is left to live on after tax. */
  incomeCents: z.exactOptional(Cents.min(0)),
  /** Income tax and Zvw (the income-dependent contribution for health care), as a percentage of the profit. */
  taxPercent: z.exactOptional(z.number().min(0).max(80)),
  /** Cents a year: pension, insurance for disability (AOV) and what else is put aside. */
  reserveCents: z.exactOptional(Cents.min(0)),
  /** Cents a year, without VAT. */
  costsCents: z.exactOptional(Cents.min(0)),
  hoursFrom: z.exactOptional(HoursFrom),
  /** A year. */
  billableHours: z.exactOptional(z.number().min(1).max(5_000)),
  /** Share of all hours for clients that is not billed. */
  unbilledPercent: z.exactOptional(z.number().min(0).max(90)),
  weeksOff: z.exactOptional(z.number().min(0).max(51)),
  hoursPerWeek: z.exactOptional(z.number().min(1).max(100)),
});
export type RateNeed = z.infer<typeof RateNeed>;
