/** How a promise stands on a day, and its place in the list. */
import type { ClientPromise } from '../../../shared/model/promise';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { daysBetween } from '../../../shared/units/calendar-day';

export type Outcome = NonNullable<ClientPromise['outcome']>;

/** `days` past its day; 0 on the day itself, below 0 before it. */
export type PromiseState = { isOpen: false; outcome: Outcome } | { isOpen: true; days: number };

export const promiseState = ({ outcome, dueOn }: ClientPromise, today: CalendarDay): PromiseState =>
  outcome === undefined ? { isOpen: true, days: daysBetween(dueOn, today) } : { isOpen: false, outcome };

/** Sorted up: what stands open first, by its day; then the others, the latest on top. */
export const promiseOrder = ({ outcome, dueOn }: ClientPromise): string =>
  outcome === undefined ? `0 ${dueOn}` : `1 ${99_999_999 - Number(dueOn.replaceAll('-', ''))}`;
