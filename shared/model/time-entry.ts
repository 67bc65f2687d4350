import { z } from 'zod';
import { CalendarDay, Minutes } from '../units/shapes';
import { Id, Note, recordShape } from './record';

export const Activity = z.enum(['work', 'meeting', 'email', 'revision', 'chasing', 'travel', 'admin', 'other']);
export type Activity = z.infer<typeof Activity>;

/** The most one entry may hold: a day. */
export const longestEntry = 24 * 60;

export const TimeEntry = z.looseObject({
  ...recordShape,
  clientId: Id,
  date: CalendarDay,
  minutes: Minutes.min(0).max(longestEntry, { error: 'entryTooLong' }),
  billable: z.boolean(),
  activity: Activity,
  note: z.exactOptional(Note),
  startedAt: z.exactOptional(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'time' })),
  invoiceId: z.exactOptional(Id),
});
export type TimeEntry = z.infer<typeof TimeEntry>;
