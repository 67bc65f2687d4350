/** What a timer that stops becomes: time on the days on which it was worked, rounded as the user wants. */

import { longestEntry } from '../model/time-entry';
import type { RunningTimer, TimerSpan } from '../model/timer';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, dayOf } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import { clockAt, firstInstantAt, toWallTime } from '../units/wall-time';
import { between, workedSpans } from './timer';

const minute = 60_000;

/** `step` in minutes: 1 rounds to whole minutes alone. */
export type TimerRounding = { step: Minutes; isUp: boolean };

/**
 * Minutes of a whole timer, not of each of its days. Seconds are rounded to the nearest minute before, so that 30
 * seconds too many do not cost the client a quarter of an hour. Never to nothing: at least one step. Under a minute, 0.
 */
export const roundTimer = (milliseconds: number, { step, isUp }: TimerRounding): Minutes => {
  if (milliseconds < minute) return 0;
  const steps = Math.round(milliseconds / minute) / step;
  return Math.max(1, isUp ? Math.ceil(steps) : Math.round(steps)) * step;
};

export type TimerPart = { date: CalendarDay; startedAt: string; minutes: Minutes };
type DayPart = { date: CalendarDay; from: string; milliseconds: number };

/** Cut where the days change here. */
const cutByDay = ({ from, until }: TimerSpan): DayPart[] => {
  const parts: DayPart[] = [];
  const end = Date.parse(until);
  for (let start = Date.parse(from); start < end; ) {
    const date = dayOf(new Date(start));
    const midnight = firstInstantAt(toWallTime(addDays(date, 1), '00:00')).getTime();
    const stop = midnight > start && midnight < end ? midnight : end;
    parts.push({ date, from: new Date(start).toISOString(), milliseconds: stop - start });
    start = stop;
  }
  return parts;
};

/** What was worked on a day in several stretches is one part, from its first. */
const joinDays = (parts: readonly DayPart[]): DayPart[] => {
  const days = new Map<CalendarDay, DayPart>();
  for (const part of parts) {
    const before = days.get(part.date);
    days.set(part.date, before ? { ...before, milliseconds: before.milliseconds + part.milliseconds } : part);
  }
  return [...days.values()];
};

/** Whole minutes a part that add up to those of all; what rounding gives or takes falls at the end. */
const toMinutes = (parts: readonly DayPart[], total: Minutes): Minutes[] => {
  let time = 0;
  let given = 0;
  return parts.map(({ milliseconds }, index) => {
    time += milliseconds;
    const upTo = index === parts.length - 1 ? total : Math.min(total, Math.round(time / minute));
    const minutes = upTo - given;
    given = upTo;
    return minutes;
  });
};

/** A day of 25 hours, when summer time ends, takes two entries. */
const cutLong = (part: TimerPart): TimerPart[] =>
  part.minutes <= longestEntry
    ? [part]
    : [{ ...part, minutes: longestEntry }, ...cutLong({ ...part, minutes: part.minutes - longestEntry })];

/**
 * A part a day, at most 24 hours each, in order; their minutes add up to the rounded time of the whole timer. None for a
 * timer of less than a minute. `startedAt` is what the clock here said.
 */
export const timerParts = (timer: RunningTimer, endedAt: string, rounding: TimerRounding): TimerPart[] => {
  const spans = workedSpans(timer, endedAt);
  const total = roundTimer(
    spans.reduce((time, { from, until }) => time + between(from, until), 0),
    rounding,
  );
  const days = joinDays(spans.flatMap(cutByDay));
  const minutes = toMinutes(days, total);
  return days.flatMap(({ date, from }, index) => {
    const part = { date, startedAt: clockAt(new Date(from)), minutes: minutes[index] ?? 0 };
    return part.minutes > 0 ? cutLong(part) : [];
  });
};
