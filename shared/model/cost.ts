import { z } from 'zod';
import { CalendarDay, Cents } from '../units/shapes';
import { Id, Note, recordShape } from './record';

/** A direct cost made for one client, without VAT. */
export const Cost = z.looseObject({
  ...recordShape,
  clientId: Id,
  date: CalendarDay,
  netCents: Cents,
  note: z.exactOptional(Note),
});
export type Cost = z.infer<typeof Cost>;
