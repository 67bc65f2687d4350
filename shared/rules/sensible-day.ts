/** Catches the slip of the pen in a date: 2062 for 2026. */
import { refuse } from '../result';
import type { CalendarDay } from '../units/calendar-day';
import { addDays } from '../units/calendar-day';

const earliest = '1970-01-01';

/** Hours, payments, costs and write-offs are facts: at most this many days ahead, for what is entered in advance. */
const factDaysAhead = 7;

/** An invoice may be made up some months before its date. */
const invoiceDaysAhead = 92;

/** A contract may end in some years. */
const plannedDaysAhead = 3_660;

type Refusal = ReturnType<typeof refuse>;

const refuseDay = (day: CalendarDay, latest: CalendarDay, field: string): Refusal | null => {
  if (day > latest) return refuse('dayTooFarAhead', { field });
  return day < earliest ? refuse('dayTooLongAgo', { field }) : null;
};

export const refuseFactDay = (day: CalendarDay, today: CalendarDay, field: string): Refusal | null =>
  refuseDay(day, addDays(today, factDaysAhead), field);

export const refuseInvoiceDay = (day: CalendarDay, today: CalendarDay, field: string): Refusal | null =>
  refuseDay(day, addDays(today, invoiceDaysAhead), field);

/** For what is still to be done. */
export const refusePlannedDay = (day: CalendarDay, today: CalendarDay, field: string): Refusal | null =>
  refuseDay(day, addDays(today, plannedDaysAhead), field);
