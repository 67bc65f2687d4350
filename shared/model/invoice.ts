import { z } from 'zod';
import { CalendarDay, Cents } from '../units/shapes';
import { Id, recordShape, Text } from './record';

/** An invoice, or a credit note (negative cents). Gross is net + VAT. */
export const Invoice = z.looseObject({
  ...recordShape,
  clientId: Id,
  number: Text.max(60),
  issuedOn: CalendarDay,
  dueOn: CalendarDay,
  netCents: Cents,
  vatCents: Cents,
  /** Last day of the work it bills: the day that puts it in a period. */
  workUntil: z.exactOptional(CalendarDay),
  /** The invoice that this credit note takes back. */
  creditOf: z.exactOptional(Id),
  writtenOffOn: z.exactOptional(CalendarDay),
});
export type Invoice = z.infer<typeof Invoice>;

/** Money received on an invoice, VAT included; a refund is negative. */
export const Payment = z.looseObject({
  ...recordShape,
  invoiceId: Id,
  receivedOn: CalendarDay,
  grossCents: Cents,
});
export type Payment = z.infer<typeof Payment>;
