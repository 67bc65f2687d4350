/** The user's office days and hours: when a reminder may make itself heard. */

import { defaultWorkingHours } from '../model/default-working-hours';
import type { Profile } from '../model/profile';
import type { WorkingHours } from '../model/working-hours';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, twoDigits } from '../units/calendar-day';
import type { WallTime } from '../units/wall-time';
import { toWallTime, wallClock, wallDay } from '../units/wall-time';

/** By how many weekdays a month begins after January, in a year that begins with March (Sakamoto). */
const monthShifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** ISO weekday: 1 is Monday, 7 is Sunday. Without a Date: a pass over the signals asks it of every entry. */
export const weekdayOf = (day: CalendarDay): number => {
  const month = twoDigits(day, 5);
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (year + leaps + (monthShifts[month - 1] ?? 0) + twoDigits(day, 8)) % 7 || 7;
};

/** What the profile says, or Monday to Friday. A ledger made by hand may name no day at all: then every day counts. */
export const workingHoursOf = ({ workingHours }: Profile): WorkingHours => {
  if (!workingHours) return defaultWorkingHours;
  return workingHours.days.length > 0 ? workingHours : { ...workingHours, days: [1, 2, 3, 4, 5, 6, 7] };
};

export const isOfficeDay = (hours: WorkingHours, day: CalendarDay): boolean => hours.days.includes(weekdayOf(day));

/** An office that closes before it opens, as a ledger made by hand may say, closes at midnight. */
const isBeforeClosing = ({ from, until }: WorkingHours, time: string): boolean => until <= from || time < until;

/** The minute of the day that a clock shows. */
export const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The minute of the day at which the office closes. */
export const closingMinute = ({ from, until }: WorkingHours): number => (until <= from ? 24 * 60 : minuteOf(until));

export const isOfficeTime = (hours: WorkingHours, now: WallTime): boolean =>
  isOfficeDay(hours, wallDay(now)) && wallClock(now) >= hours.from && isBeforeClosing(hours, wallClock(now));

/** The first moment from `wall` on, that moment included, at which the office is open. */
export const nextOfficeTime = (hours: WorkingHours, wall: WallTime): WallTime => {
  if (isOfficeTime(hours, wall)) return wall;
  let day = wallDay(wall);
  if (wallClock(wall) >= hours.from) day = addDays(day, 1);
  while (!isOfficeDay(hours, day)) day = addDays(day, 1);
  return toWallTime(day, hours.from);
};

/** The last office day on or before `day`. */
export const lastOfficeDay = (hours: WorkingHours, day: CalendarDay): CalendarDay => {
  let last = day;
  while (!isOfficeDay(hours, last)) last = addDays(last, -1);
  return last;
};
