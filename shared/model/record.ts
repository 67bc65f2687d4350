/** What every record in the ledger has. Unknown fields are kept, so that other programs may add their own. */
import { z } from 'zod';
import { Instant } from '../units/instant';

export const Id = z.string().min(1).max(100);
export type Id = string;

export const recordShape = {
  id: Id,
  createdAt: z.exactOptional(Instant),
  changedAt: z.exactOptional(Instant),
};

export const Language = z.enum(['nl', 'en']);
export type Language = z.infer<typeof Language>;

/** One or more characters that show; spaces at the ends do not count. */
export const Text = z.string().trim().min(1, { error: 'required' }).max(500, { error: 'tooLong' });
export const Note = z.string().max(5_000, { error: 'tooLong' });

/** What a form sends for a record of type R: without id it is new, with id it replaces; stamps are the rules'. */
export type InputOf<R extends { id: string }> = {
  [K in keyof R as K extends 'id' | 'createdAt' | 'changedAt' ? never : K]: R[K];
} & {
  id?: string;
};
