/**
 * Wall time: 'YYYY-MM-DDTHH:MM', a calendar day with what the clock on the wall says, and no zone. Two compare as text.
 * Only `wallTimeOf`, `clockAt` and `firstInstantAt` know the zone of this computer.
 */
import type { CalendarDay } from './calendar-day';
import { dayOf, startsWithDay } from './calendar-day';

export type WallTime = string;

const clock = /^T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for a minute of a day that exists: '2026-11-24T09:30'. Whether a zone skips it is not asked. */
export const isWallTime = (text: string): text is WallTime => startsWithDay(text) && clock.test(text.slice(10));

/** `time` is 'HH:MM'. */
export const toWallTime = (day: CalendarDay, time: string): WallTime => `${day}T${time}`;
export const wallDay = (wall: WallTime): CalendarDay => wall.slice(0, 10);
export const wallClock = (wall: WallTime): string => wall.slice(11);

const minute = 60_000;

/** On the wall, not on the earth: where the clock is put forward or back in between, it is an hour less or more. */
export const addMinutes = (wall: WallTime, count: number): WallTime =>
  new Date(Date.parse(`${wall}:00Z`) + count * minute).toISOString().slice(0, 16);

const two = (value: number): string => String(value).padStart(2, '0');
const readClock = (at: Date): WallTime => `${dayOf(at)}T${two(at.getHours())}:${two(at.getMinutes())}`;

/** 'HH:MM' that the clock says here; unlike `wallTimeOf` it goes back when the clock is put back. */
export const clockAt = (instant: Date): string => wallClock(readClock(instant));

const before = (at: Date, minutes: number): Date => new Date(at.getTime() - minutes * minute);

/**
 * What the clock says here at an instant. It never goes back: in the hour that comes twice when summer time ends, it
 * stands still at the last minute of the first time, so that nothing comes twice in it, and nothing that came goes.
 */
export const wallTimeOf = (instant: Date): WallTime => {
  const said = readClock(instant);
  const putBack = instant.getTimezoneOffset() - before(instant, 120).getTimezoneOffset();
  if (putBack <= 0 || readClock(before(instant, putBack)) !== said) return said;
  let last = said;
  for (let ago = 1; ago <= putBack; ago += 1) {
    const earlier = readClock(before(instant, ago));
    if (earlier > last) last = earlier;
  }
  return last;
};

/**
 * The first instant at which the clock here says `wall` or later. A minute that does not exist, since the clock is put
 * forward over it, comes as soon as the clock has been put forward.
 */
export const firstInstantAt = (wall: WallTime): Date => {
  const [year = 0, month = 1, day = 1, hour = 0, minutes = 0] = wall.split(/[-T:]/u).map(Number);
  const instant = new Date(year, month - 1, day, hour, minutes);
  if (readClock(instant) <= wall) return instant;
  let first = instant;
  for (let ago = 1; readClock(before(instant, ago)) >= wall; ago += 1) first = before(instant, ago);
  return first;
};
