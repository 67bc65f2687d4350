import { z } from 'zod';
import { CalendarDay } from '../units/shapes';
import { Id, Note, recordShape } from './record';

export const MomentKind = z.enum([
  'scopeChange',
  'rush',
  'askedAgain',
  'afterHours',
  'freebie',
  'brokenPromise',
  'rude',
  'neverSatisfied',
  'breachOfTrust',
  'praise',
  'onTime',
  'referral',
  'other',
]);
export type MomentKind = z.infer<typeof MomentKind>;

/** Something that happened with a client, good or bad, as a fact. */
export const Moment = z.looseObject({
  ...recordShape,
  clientId: Id,
  date: CalendarDay,
  kind: MomentKind,
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  note: z.exactOptional(Note),
});
export type Moment = z.infer<typeof Moment>;

/** How much joy the work for a client gave in a month: 1 (none) to 5 (much). */
export const JoyScore = z.looseObject({
  ...recordShape,
  clientId: Id,
  date: CalendarDay,
  score: z.int().min(1).max(5),
});
export type JoyScore = z.infer<typeof JoyScore>;
