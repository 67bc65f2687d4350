/** The window's one door for "what day is it", and what time. */
import { useSyncExternalStore } from 'react';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { dayOf } from '../../shared/units/calendar-day';
import type { WallTime } from '../../shared/units/wall-time';
import { toWallTime, wallClock, wallDay, wallTimeOf } from '../../shared/units/wall-time';

let fixed: CalendarDay | null = null;

/** Holds the day still, when the main process says that a test has set it; null lets it run again. */
export const fixToday = (day: CalendarDay | null): void => {
  fixed = day;
};

export const today = (): CalendarDay => fixed ?? dayOf(new Date());

const subscribe = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
};

/** Today, also when the window stays open past midnight. */
export const useToday = (): CalendarDay => useSyncExternalStore(subscribe, today);

/** The wall time, to the minute. On a day that a test holds still the clock still runs. */
export const now = (): WallTime => {
  const wall = wallTimeOf(new Date());
  return toWallTime(fixed ?? wallDay(wall), wallClock(wall));
};

const subscribeToMinutes = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, 5_000);
  return () => clearInterval(timer);
};

/** The wall time; asked again as each minute begins. */
export const useNow = (): WallTime => useSyncExternalStore(subscribeToMinutes, now);
