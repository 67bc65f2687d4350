import { z } from 'zod';
import { CalendarDay } from '../units/shapes';
import { Id, Note, recordShape, Text } from './record';

/** 'HH:MM' on the clock of wherever the user is. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' });

/** The user's own reminder: once, or repeating by an iCalendar rule (RFC 5545 RRULE, without DTSTART). */
export const Reminder = z.looseObject({
  ...recordShape,
  clientId: z.exactOptional(Id),
  text: Text,
  /** The first or only day, and the time on it; without a time it comes at the start of the office day. */
  dueOn: CalendarDay,
  at: z.exactOptional(ClockTime),
  repeat: z.exactOptional(z.string().max(300)),
  /** Fires outside office hours too. */
  urgent: z.exactOptional(z.boolean()),
  note: z.exactOptional(Note),
});
export type Reminder = z.infer<typeof Reminder>;
