/** The one shape of all that can come due: a series of steps, of which at most one waits for the user at a time. */
import type { Reminder, ReminderAbout, ReminderRef } from '../model/reminder';
import type { WorkingHours } from '../model/working-hours';
import type { CalendarDay } from '../units/calendar-day';
import type { WallTime } from '../units/wall-time';
import { toWallTime } from '../units/wall-time';
import { nextOfficeTime } from './office-time';

/** What is to be told, by source. */
export type ReminderFacts =
  | { source: 'own'; text: string; note?: string; repeat?: string; everyDays?: number; lastContact?: CalendarDay }
  /** `days` after the due date; before it when negative. `cents` is what is open of it. */
  | { source: 'invoice'; number: string; days: number; cents: number }
  | { source: 'promise'; by: 'client' | 'me'; what: string }
  /** Of a plan: what I am to do, or what the client was asked. */
  | { source: 'offboarding'; text: string; by: 'client' | 'me' }
  /** How many clients have no score for the month ('YYYY-MM') yet. */
  | { source: 'joy'; month: string; clients: number };

export type SeriesStep = { ref: ReminderRef; facts: ReminderFacts; isDone: boolean };

export type Series = {
  clientId?: string;
  at?: string;
  isUrgent: boolean;
  /** Holds the whole series back. */
  snoozedUntil?: WallTime;
  /** By day. A step that has come takes the place of those before it. */
  steps: readonly SeriesStep[];
};

/** Where a series stands: the step that waits (or is snoozed), since when, and when another will take over. */
export type Standing = { step: SeriesStep; wakesAt: WallTime; since: CalendarDay; nextAt: WallTime | null };

/** The minute at which a step makes itself heard: at its time, but within office hours unless it is urgent. */
export const stepWakesAt = ({ at, isUrgent }: Series, dueOn: CalendarDay, hours: WorkingHours): WallTime => {
  const wanted = toWallTime(dueOn, at ?? hours.from);
  return isUrgent ? wanted : nextOfficeTime(hours, wanted);
};

const later = (a: WallTime, b: WallTime | undefined): WallTime => (b !== undefined && b > a ? b : a);

/** The step that has come, or else the first that will. Null when all is done. */
export const standingOf = (series: Series, hours: WorkingHours, now: WallTime): Standing | null => {
  const timed = series.steps.map((step) => ({ step, at: stepWakesAt(series, step.ref.dueOn, hours) }));
  const next = timed.find(({ step, at }) => at > now && !step.isDone);
  const come = timed.findLast(({ at }) => at <= now);
  const { snoozedUntil } = series;
  if (come && !come.step.isDone) {
    const since = timed.find(({ step }) => !step.isDone)?.step.ref.dueOn ?? come.step.ref.dueOn;
    return { step: come.step, wakesAt: later(come.at, snoozedUntil), since, nextAt: next?.at ?? null };
  }
  if (!next) return null;
  return { step: next.step, wakesAt: later(next.at, snoozedUntil), since: next.step.ref.dueOn, nextAt: null };
};

/** 'invoice:17:overdue7', under which a mark is found. */
export const aboutKey = ({ source, id, step }: ReminderAbout): string => `${source}:${id}:${step}`;

/** The same with the day on which it came due: a due date that moves makes another reminder. */
export const refKey = (ref: ReminderRef): string => `${aboutKey(ref)}:${ref.dueOn}`;

/** Steps of an offboarding are put off one by one; of any other record all are, so that the next step waits as well. */
const snoozeKey = (about: ReminderAbout): string =>
  about.source === 'offboarding' ? aboutKey(about) : `${about.source}:${about.id}`;

/** The marks that the user left on what Adieu works out itself. */
export type Marks = {
  isDone: (ref: ReminderRef) => boolean;
  snoozedUntil: (about: ReminderAbout) => WallTime | undefined;
};

export const readMarks = (reminders: Iterable<Reminder>): Marks => {
  const done = new Set<string>();
  const snoozed = new Map<string, WallTime>();
  for (const { about, dueOn, doneThrough, snoozedUntil } of reminders) {
    if (!about) continue;
    if (doneThrough !== undefined && doneThrough >= dueOn) done.add(refKey({ ...about, dueOn }));
    if (snoozedUntil !== undefined) snoozed.set(snoozeKey(about), later(snoozedUntil, snoozed.get(snoozeKey(about))));
  }
  return { isDone: (ref) => done.has(refKey(ref)), snoozedUntil: (about) => snoozed.get(snoozeKey(about)) };
};
