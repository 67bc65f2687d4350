import { z } from 'zod';
import { CalendarDay } from '../units/shapes';
import { Contract } from './client';
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

/**
 * How an assignment ends (art. 7:408 BW): by giving notice, by finishing the work or letting its term run out, by
 * agreement, or at once for weighty reasons (gewichtige redenen).
 */
export const EndingWay = z.enum(['notice', 'completion', 'agreement', 'weightyReason']);
export type EndingWay = z.infer<typeof EndingWay>;

export const NoticeUnit = z.enum(['days', 'weeks', 'months']);
export type NoticeUnit = z.infer<typeof NoticeUnit>;
/** Where the notice period comes from: the contract, the general terms, or what is reasonable (art. 6:248 BW). */
export const NoticeSource = z.enum(['contract', 'terms', 'reasonable']);
export type NoticeSource = z.infer<typeof NoticeSource>;

export const Notice = z.looseObject({
  count: z.int().min(0).max(730),
  unit: NoticeUnit,
  source: NoticeSource,
  /** Only the end of a calendar month counts as an end. */
  toMonthEnd: z.exactOptional(z.boolean()),
});
export type Notice = z.infer<typeof Notice>;

/** How it ends, as the user chose it. */
export const Ending = z.looseObject({
  contract: Contract,
  way: EndingWay,
  notice: z.exactOptional(Notice),
  /** The user's own words; for themselves, never in the letter. */
  weightyReason: z.exactOptional(Note),
  /** The day on which the notice reaches the client (art. 3:37 lid 3 BW). */
  noticeOn: CalendarDay,
  /** The last day of the work. */
  lastDay: CalendarDay,
});
export type Ending = z.infer<typeof Ending>;

export const PlanKind = z.enum([
  'finish',
  'stop',
  'deadline',
  'finalInvoice',
  'openInvoices',
  'handover',
  'myAccess',
  'theirAccess',
  'returnData',
  'deleteData',
  'keepData',
  'other',
]);
export type PlanKind = z.infer<typeof PlanKind>;
export const PlanOwner = z.enum(['me', 'client']);
export type PlanOwner = z.infer<typeof PlanOwner>;

/** What Adieu filled in: as long as the words are still these, they follow the ledger, and so does the day. */
export const Filled = z.looseObject({
  /** Which proposal it was; it is made only once. */
  slot: z.string().min(1).max(200),
  text: Text,
  dueOn: z.exactOptional(CalendarDay),
  /** The last day of the work that its days were counted from. */
  lastDay: CalendarDay,
});
export type Filled = z.infer<typeof Filled>;

/** Something of the plan: who does what, by when. */
export const OffboardingStep = z.looseObject({
  id: Id,
  text: Text,
  kind: z.exactOptional(PlanKind),
  owner: z.exactOptional(PlanOwner),
  dueOn: z.exactOptional(CalendarDay),
  doneOn: z.exactOptional(CalendarDay),
  /** Left out: it reminds when it has a day. */
  remind: z.exactOptional(z.boolean()),
  /** Left out: it is in the letter when it has a kind. */
  inLetter: z.exactOptional(z.boolean()),
  filled: z.exactOptional(Filled),
});
export type OffboardingStep = z.infer<typeof OffboardingStep>;

/** That the user sent the letter, and how: Adieu sends nothing itself. */
export const Sent = z.looseObject({ on: CalendarDay, how: z.enum(['email', 'post', 'both', 'other']) });
export type Sent = z.infer<typeof Sent>;

/** What the client said to it. */
export const ClientAnswer = z.looseObject({
  on: CalendarDay,
  outcome: z.enum(['agrees', 'questions', 'objects', 'none']),
  note: z.exactOptional(Note),
});
export type ClientAnswer = z.infer<typeof ClientAnswer>;

/** A plan of more is a project of its own. */
export const mostPlanSteps = 200;

/** From the first doubt about a client to what came of it. */
export const Offboarding = z.looseObject({
  ...recordShape,
  clientId: Id,
  reflection: z.exactOptional(Reflection),
  /** What the user decided, and when; while it is missing they still think. */
  choice: z.exactOptional(Choice),
  decidedOn: z.exactOptional(CalendarDay),
  /** What the user will say in the conversation, as they changed it. */
  talkNote: z.exactOptional(Note),
  ending: z.exactOptional(Ending),
  /** The plan, and the day on which the user called it finished. */
  steps: z.exactOptional(z.array(OffboardingStep).max(mostPlanSteps)),
  plannedOn: z.exactOptional(CalendarDay),
  /** Proposals that the user took out of the plan, so that filling it again does not bring them back. */
  leftOut: z.exactOptional(z.array(z.string().max(200)).max(mostPlanSteps)),
  sent: z.exactOptional(Sent),
  answer: z.exactOptional(ClientAnswer),
  closedOn: z.exactOptional(CalendarDay),
});
export type Offboarding = z.infer<typeof Offboarding>;
