/** What is left when a parting is closed: it never stands in the way, but is said. */
import type { Ledger } from '../model/ledger';
import type { OffboardingStep, PlanKind } from '../model/offboarding';
import type { CalendarDay } from '../units/calendar-day';
import type { Cents } from '../units/money';
import type { FollowUp } from './follow-up';
import type { NotInvoiced } from './not-invoiced';

export type Remaining =
  /** The last day of the work is still to come. */
  | { kind: 'lastDay'; lastDay: CalendarDay }
  /** Tasks of the plan, the first due on top. Access and data stand apart, since somebody else may be harmed by them. */
  | { kind: 'tasks' | 'access' | 'data'; steps: readonly OffboardingStep[] }
  | { kind: 'unpaid'; count: number; cents: Cents }
  | ({ kind: 'notInvoiced' } & NotInvoiced)
  | { kind: 'creditOwed'; cents: Cents };

type Group = 'tasks' | 'access' | 'data';

const groupOf = ({ kind }: OffboardingStep): Group => {
  const groups: Partial<Record<PlanKind, Group>> = {
    myAccess: 'access',
    theirAccess: 'access',
    returnData: 'data',
    deleteData: 'data',
  };
  return (kind && groups[kind]) ?? 'tasks';
};

export const whatRemains = (followUp: FollowUp, lastDay: CalendarDay | undefined, today: CalendarDay): Remaining[] => {
  const { open, unpaid, unpaidCents, notInvoiced, creditOwedCents } = followUp;
  const remaining: Remaining[] = [];
  if (lastDay !== undefined && lastDay > today) remaining.push({ kind: 'lastDay', lastDay });
  if (notInvoiced.minutes > 0) remaining.push({ kind: 'notInvoiced', ...notInvoiced });
  if (unpaid.length > 0) remaining.push({ kind: 'unpaid', count: unpaid.length, cents: unpaidCents });
  if (creditOwedCents > 0) remaining.push({ kind: 'creditOwed', cents: creditOwedCents });
  for (const kind of ['tasks', 'access', 'data'] as const) {
    const steps = open.filter((step) => groupOf(step) === kind);
    if (steps.length > 0) remaining.push({ kind, steps });
  }
  return remaining;
};

const yearsKept = 7;

/**
 * Until when the records of a client are to be kept: seven years (art. 52 lid 4 AWR), counted from the end of the year
 * of the last of them. `isSettled` is false while money is still to come: then that year is not over before today's.
 */
export const booksKeptUntil = (
  ledger: Ledger,
  clientId: string,
  isSettled: boolean,
  today: CalendarDay,
): CalendarDay => {
  const days = [...ledger.timeEntries.values(), ...ledger.costs.values()]
    .filter((record) => record.clientId === clientId)
    .map(({ date }) => date);
  for (const invoice of ledger.invoices.values()) if (invoice.clientId === clientId) days.push(invoice.issuedOn);
  for (const { invoiceId, receivedOn } of ledger.payments.values())
    if (ledger.invoices.get(invoiceId)?.clientId === clientId) days.push(receivedOn);
  if (!isSettled || days.length === 0) days.push(today);
  const lastYear = days.reduce((latest, day) => Math.max(latest, Number(day.slice(0, 4))), 0);
  return `${lastYear + yearsKept}-12-31`;
};
