/** The window's one door for "what day is it". */
import { useSyncExternalStore } from 'react';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { dayOf } from '../../shared/units/calendar-day';

export const today = (): CalendarDay => dayOf(new Date());

const subscribe = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
};

/** Today, also when the window stays open past midnight. */
export const useToday = (): CalendarDay => useSyncExternalStore(subscribe, today);
