/** Where the days of a plan lie on its line: from today over the last day of the work to what comes after. */
import type { OffboardingStep } from '../../../shared/model/offboarding';
import { isToDo } from '../../../shared/rules/is-to-do';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { addDays, daysBetween } from '../../../shared/units/calendar-day';

/** Of the whole width, how much the time until the last day takes. */
const untilEnd = 0.62;

export type PlanDot = {
  day: CalendarDay;
  /** From 0 to 1. */
  at: number;
  mine: { text: string; isDone: boolean }[];
  theirs: { text: string; isDone: boolean }[];
};
export type PlanDays = {
  from: CalendarDay;
  lastDay: CalendarDay;
  until: CalendarDay;
  lastDayAt: number;
  dots: PlanDot[];
};

/** Days before today lie on today; the last day is there even where nothing is due on it. */
export const planDays = (steps: readonly OffboardingStep[], today: CalendarDay, lastDay: CalendarDay): PlanDays => {
  const end = lastDay > today ? lastDay : today;
  const dated = steps.filter(isToDo).flatMap((step) => (step.dueOn === undefined ? [] : [{ step, dueOn: step.dueOn }]));
  const until = [addDays(end, 14), ...dated.map(({ dueOn }) => dueOn)].sort().at(-1) ?? end;
  const lastDayAt = end > today ? untilEnd : 0;
  const place = (day: CalendarDay): number => {
    if (day <= today) return 0;
    if (day <= end) return (daysBetween(today, day) / daysBetween(today, end)) * lastDayAt;
    return lastDayAt + (daysBetween(end, day) / daysBetween(end, until)) * (1 - lastDayAt);
  };
  const dots = new Map<CalendarDay, PlanDot>();
  for (const { step, dueOn } of dated) {
    const day = dueOn < today ? today : dueOn;
    const dot = dots.get(day) ?? { day, at: place(day), mine: [], theirs: [] };
    const item = { text: step.text, isDone: step.doneOn !== undefined };
    (step.owner === 'client' ? dot.theirs : dot.mine).push(item);
    dots.set(day, dot);
  }
  const inOrder = [...dots.values()].sort((a, b) => a.at - b.at);
  return { from: today, lastDay: end, until, lastDayAt, dots: inOrder };
};
