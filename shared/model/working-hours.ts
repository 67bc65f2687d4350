import { z } from 'zod';
import { ClockTime } from './reminder';

/** When the user works: nothing but what is urgent fires outside it, and work outside it counts as after hours. */
export const WorkingHours = z.looseObject({
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  days: z.array(z.int().min(1).max(7)).max(7),
  from: ClockTime,
  until: ClockTime,
});
export type WorkingHours = z.infer<typeof WorkingHours>;
