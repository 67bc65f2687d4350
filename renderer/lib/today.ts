/** The window's one door for "what day is it". */
import { useSyncExternalStore } from 'react';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { dayOf } from '../../shared/units/calendar-day';

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
