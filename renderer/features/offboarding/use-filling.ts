/** Filling the plan from the ledger, and whether that would change anything. */
import { composePlan } from '../../../shared/letters/plan/compose-plan';
import type { PlanNews } from '../../../shared/letters/plan/fill-plan';
import { fillPlan, planNews, settledSteps } from '../../../shared/letters/plan/fill-plan';
import type { Client } from '../../../shared/model/client';
import type { Offboarding } from '../../../shared/model/offboarding';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import type { Plan } from './use-plan';

export type Filling = {
  /** Whether anything in the plan came from the ledger, or was taken out. */
  isFilled: boolean;
  news: PlanNews & { settled: number };
  /** How many proposals the user took out. */
  leftOut: number;
  fill: () => void;
  /** Fills with what was taken out as well. */
  fillAll: () => void;
};

export const useFilling = (client: Client, parting: Offboarding, plan: Plan, lastDay: CalendarDay): Filling => {
  const today = useToday();
  const { id: clientId, language } = client;
  const proposals = useLedger(
    (ledger) => composePlan(ledger, { clientId, language, today, lastDay }),
    [clientId, language, today, lastDay],
  );
  const { leftOut = [] } = parting;
  const fillWith = (out: string[]): void =>
    plan.put((steps) => fillPlan({ steps: [...steps], leftOut: out }, proposals, lastDay, () => crypto.randomUUID()));
  const steps = [...plan.steps];
  const settled = settledSteps(
    fillPlan({ steps, leftOut }, proposals, lastDay, () => 'new'),
    proposals,
  );
  return {
    isFilled: leftOut.length > 0 || steps.some(({ filled }) => filled !== undefined),
    news: { ...planNews({ steps, leftOut }, proposals, lastDay), settled: settled.length },
    leftOut: proposals.filter(({ slot }) => leftOut.includes(slot)).length,
    fill: () => {
      fillWith(leftOut);
      for (const { id } of settled) plan.tick(id, true);
    },
    fillAll: () => fillWith([]),
  };
};
