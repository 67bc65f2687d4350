import { z } from 'zod';
import { Instant } from '../units/instant';
import { CalendarDay, WallTime } from '../units/shapes';
import { Id, Note, recordShape, Text } from './record';

/** 'HH:MM' on the clock of wherever the user is. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' });
export type ClockTime = z.infer<typeof ClockTime>;

/** Where a reminder comes from: the user, or what Adieu sees in the ledger. */
export const ReminderSource = z.enum(['own', 'invoice', 'promise', 'offboarding', 'joy']);
export type ReminderSource = z.infer<typeof ReminderSource>;

/**
 * What a reminder is about: the record's id (for 'joy' the month, '2026-11') and, where one record gives several, which:
 * 'comingDue', 'due', 'overdue7', 'overdue14', 'overdue30' of an invoice; the step's id of an offboarding;
 * for 'joy' a client that is passed over that month; else 'due'.
 */
const about = { source: ReminderSource, id: Id, step: z.string().min(1).max(100) };
export const ReminderAbout = z.looseObject(about);
export type ReminderAbout = z.infer<typeof ReminderAbout>;

/** Names one reminder on one day: of a repeating one a single occurrence, of an invoice a single step. */
export const ReminderRef = z.object({ ...about, dueOn: CalendarDay });
export type ReminderRef = z.infer<typeof ReminderRef>;

/**
 * Two things in one collection. With `text`: a reminder of the user's own, once or again. With `about`: a mark, that
 * says of a reminder which Adieu works out by itself that it was done or snoozed. One with neither says nothing.
 */
export const Reminder = z.looseObject({
  ...recordShape,
  clientId: z.exactOptional(Id),
  text: z.exactOptional(Text),
  about: z.exactOptional(ReminderAbout),
  /** The first or only day. Of a mark: the day on which what it is about came due; on another day it is another one. */
  dueOn: CalendarDay,
  /** Without a time it comes at the start of the office day. */
  at: z.exactOptional(ClockTime),
  /** An iCalendar rule (RFC 5545 RRULE, without DTSTART) in days or longer: 'FREQ=MONTHLY;BYDAY=-1FR'. */
  repeat: z.exactOptional(z.string().max(300)),
  /** Stay in touch: comes this many days after the last contact with the client, first on `dueOn`. */
  everyDaysWithoutContact: z.exactOptional(z.int().min(1).max(1_000)),
  /** Fires outside office hours too. */
  urgent: z.exactOptional(z.boolean()),
  note: z.exactOptional(Note),
  snoozedUntil: z.exactOptional(WallTime),
  /** All up to and including this day is done; for a mark it equals `dueOn`. */
  doneThrough: z.exactOptional(CalendarDay),
  doneAt: z.exactOptional(Instant),
});
export type Reminder = z.infer<typeof Reminder>;
