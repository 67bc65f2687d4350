import { z } from 'zod';
import { CalendarDay } from '../units/shapes';
import { Id, Note, recordShape, Text } from './record';

export const Answer = z.enum(['yes', 'no', 'unsure']);
export type Answer = z.infer<typeof Answer>;

/** The checklist before a decision: know why you stop, and that it is right. In the user's own words; any may be empty. */
export const Reflection = z.looseObject({
  on: CalendarDay,
  /** Why do I want to stop, what have I tried, what does going on block. */
  why: z.exactOptional(Note),
  tried: z.exactOptional(Note),
  blocks: z.exactOptional(Note),
  /** Would I take them on today; is it right for me. */
  wouldTakeOn: z.exactOptional(Answer),
  isRight: z.exactOptional(Answer),
});
export type Reflection = z.infer<typeof Reflection>;

export const Choice = z.enum(['keep', 'talk', 'reprice', 'partWays']);
export type Choice = z.infer<typeof Choice>;

/** Something to do before a client has left, by a day. */
export const OffboardingStep = z.looseObject({
  id: Id,
  text: Text,
  dueOn: CalendarDay,
  doneOn: z.exactOptional(CalendarDay),
});

/** From the first doubt about a client to what came of it. */
export const Offboarding = z.looseObject({
  ...recordShape,
  clientId: Id,
  reflection: z.exactOptional(Reflection),
  /** What the user decided, and when; while it is missing they still think. */
  choice: z.exactOptional(Choice),
  decidedOn: z.exactOptional(CalendarDay),
  steps: z.exactOptional(z.array(OffboardingStep).max(200)),
  /** What the user will say in the conversation, as they changed it. */
  talkNote: z.exactOptional(Note),
});
export type Offboarding = z.infer<typeof Offboarding>;
