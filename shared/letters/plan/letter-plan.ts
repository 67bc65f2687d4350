/** What of a plan goes into the letter: sorted by the section it belongs in, with no words but the user's own. */
import type { Client } from '../../model/client';
import type { Ledger } from '../../model/ledger';
import type { Offboarding, OffboardingStep, PlanKind } from '../../model/offboarding';
import type { Language } from '../../model/record';
import { notInvoiced } from '../../rules/not-invoiced';
import { partingOf } from '../../rules/parting';
import type { CalendarDay } from '../../units/calendar-day';
import type { Cents } from '../../units/money';
import { composePlan } from './compose-plan';
import { fillPlan, isAsFilled, settledSteps } from './fill-plan';

/** 'from' is when something stops, 'until' how long something is kept, 'by' when all else is done. */
export type PlanLine = { text: string; when: 'by' | 'from' | 'until'; day: CalendarDay | null };

export type LetterPlan = {
  finish: PlanLine[];
  stop: PlanLine[];
  requests: PlanLine[];
  handover: PlanLine[];
  /** What the user wrote about money in words of their own. */
  money: PlanLine[];
  /** As Adieu proposed it: its day, and the net amount where the agreed rate says it. Null: not in the letter. */
  finalInvoice: { by: CalendarDay | null; cents: Cents | null } | null;
};

/** The letter that it is for: its language, its own date and its last day of the work. */
export type LetterDays = { language: Language; date: CalendarDay; lastDay: CalendarDay };

type Part = Exclude<keyof LetterPlan, 'finalInvoice'>;

const partOf: Record<PlanKind, Part> = {
  finish: 'finish',
  stop: 'stop',
  deadline: 'finish',
  finalInvoice: 'money',
  openInvoices: 'money',
  handover: 'handover',
  myAccess: 'handover',
  theirAccess: 'handover',
  returnData: 'handover',
  deleteData: 'handover',
  keepData: 'handover',
  other: 'finish',
};

/** Whether a step is to be in the letter: what is done needs no saying. */
export const isInLetter = ({ kind, inLetter, doneOn }: OffboardingStep): boolean =>
  doneOn === undefined && (inLetter ?? kind !== undefined);

const toLine = ({ kind, text, dueOn }: OffboardingStep, date: CalendarDay): PlanLine => ({
  text,
  when: kind === 'stop' ? 'from' : kind === 'keepData' ? 'until' : 'by',
  // A day that is over by the date of the letter asks for the impossible.
  day: dueOn !== undefined && dueOn >= date ? dueOn : null,
});

const undatedLast = '9999-99-99';
const byDay = (a: OffboardingStep, b: OffboardingStep): number => {
  const [first, second] = [a.dueOn ?? undatedLast, b.dueOn ?? undatedLast];
  return first < second ? -1 : first > second ? 1 : 0;
};

/**
 * The words and days as Adieu filled them in are said anew: with the amounts of now, in the language of the letter and
 * for its last day; a payment that came since is no longer asked for. What the user wrote or chose stays.
 */
const stepsOfNow = (
  ledger: Ledger,
  { clientId, steps = [] }: Offboarding,
  { language, date, lastDay }: LetterDays,
): OffboardingStep[] => {
  const proposals = composePlan(ledger, { clientId, language, today: date, lastDay });
  const now = fillPlan({ steps }, proposals, lastDay, () => 'new').slice(0, steps.length);
  const settled = new Set(settledSteps(now, proposals));
  return now.filter((step) => isInLetter(step) && !settled.has(step)).sort(byDay);
};

const isProposedInvoice = (step: OffboardingStep): boolean => step.filled?.slot === 'finalInvoice' && isAsFilled(step);

const finalInvoiceOf = (
  ledger: Ledger,
  client: Client,
  step: OffboardingStep | undefined,
  date: CalendarDay,
): LetterPlan['finalInvoice'] => {
  if (!step) return null;
  const { minutes, cents } = notInvoiced(ledger, client, date);
  return { by: toLine(step, date).day, cents: minutes > 0 ? cents : null };
};

/** What the plan of a client's parting says in a letter; null where there is none, or nothing for a letter. */
export const letterPlan = (ledger: Ledger, client: Client, days: LetterDays): LetterPlan | null => {
  const parting = partingOf(ledger, client.id);
  if (!parting?.steps?.some(isInLetter)) return null;
  const steps = stepsOfNow(ledger, parting, days);
  const finalInvoice = finalInvoiceOf(ledger, client, steps.find(isProposedInvoice), days.date);
  const plan: LetterPlan = { finish: [], stop: [], requests: [], handover: [], money: [], finalInvoice };
  for (const step of steps) {
    const { kind = 'other', owner = 'me' } = step;
    if (isProposedInvoice(step)) continue;
    plan[owner === 'client' ? 'requests' : partOf[kind]].push(toLine(step, days.date));
  }
  return plan;
};
