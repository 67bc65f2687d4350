import { z } from 'zod';
import { CalendarDay } from '../units/shapes';
import { Id, Note, recordShape, Text } from './record';

export const PromiseBy = z.enum(['client', 'me']);
export const PromiseOutcome = z.enum(['kept', 'late', 'broken']);

/** What one promised the other: who, what, by when, and what came of it. Without an outcome it still stands. */
export const ClientPromise = z.looseObject({
  ...recordShape,
  clientId: Id,
  by: PromiseBy,
  what: Text,
  /** The day on which it was promised, and the day by which it would be done. */
  madeOn: z.exactOptional(CalendarDay),
  dueOn: CalendarDay,
  outcome: z.exactOptional(PromiseOutcome),
  /** The day on which the outcome was known. */
  settledOn: z.exactOptional(CalendarDay),
  note: z.exactOptional(Note),
});
export type ClientPromise = z.infer<typeof ClientPromise>;
