/** What a parting still asks after the letter: of the plan, of the money, and of the answer. */
import type { Client } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { Offboarding, OffboardingStep } from '../model/offboarding';
import type { CalendarDay } from '../units/calendar-day';
import { addDays } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import type { InvoiceStanding } from './invoice-standing';
import { invoiceStandings } from './invoice-standing';
import { isToDo } from './is-to-do';
import type { NotInvoiced } from './not-invoiced';
import { notInvoiced } from './not-invoiced';

export type FollowUp = {
  /** Tasks that are not done, the first due on top, those without a day last; and those that are, the last done on top. */
  open: readonly OffboardingStep[];
  done: readonly OffboardingStep[];
  /** Open tasks that the books say are done: the ids. The user ticks them off. */
  settled: ReadonlySet<string>;
  /** What the user no longer does and what is to be kept: to know, not to tick off. */
  notes: readonly OffboardingStep[];
  notInvoiced: NotInvoiced;
  /** Invoices on which something is open, oldest due date first, and the sum of what is: VAT included. */
  unpaid: readonly InvoiceStanding[];
  unpaidCents: Cents;
  /** Received too much, or credited: to be given back. */
  creditOwedCents: Cents;
  /** Logged after the last day of the work, billable or not. */
  minutesAfterLastDay: Minutes;
  /** A week after sending, and nothing has been said to it. */
  isAnswerDue: boolean;
};

/** So long a client may think about it before one asks. */
const daysToAnswer = 7;

const undated = '9999-12-31';
const byDay = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isAnswerDue = ({ sent, answer }: Offboarding, today: CalendarDay): boolean =>
  sent !== undefined && (answer === undefined || answer.outcome === 'none') && addDays(sent.on, daysToAnswer) <= today;

const minutesAfter = (ledger: Ledger, clientId: string, lastDay: CalendarDay | undefined): Minutes => {
  let minutes = 0;
  if (lastDay === undefined) return minutes;
  for (const entry of ledger.timeEntries.values())
    if (entry.clientId === clientId && entry.date > lastDay) minutes += entry.minutes;
  return minutes;
};

/** Only of what Adieu put in the plan: whatever else the user notes about money is not known from the books. */
const isSettled = ({ kind, filled }: OffboardingStep, isPaid: boolean, isInvoiced: boolean): boolean =>
  filled !== undefined && ((kind === 'openInvoices' && isPaid) || (kind === 'finalInvoice' && isInvoiced));

/** `parting` is the client's. Money stands as it is today. */
export const followUp = (ledger: Ledger, client: Client, parting: Offboarding, today: CalendarDay): FollowUp => {
  const { steps = [], ending } = parting;
  const tasks = steps.filter(isToDo);
  const standings = invoiceStandings(ledger, today).filter(({ clientId }) => clientId === client.id);
  const unpaid = standings.filter(({ openCents }) => openCents > 0);
  const toInvoice = notInvoiced(ledger, client, today);
  const isInvoiced = toInvoice.minutes === 0 && (ending?.lastDay ?? undated) < today;
  const open = tasks.filter(({ doneOn }) => doneOn === undefined);
  const sum = (centsOf: (standing: InvoiceStanding) => Cents): Cents =>
    standings.reduce((total, standing) => total + centsOf(standing), 0);
  return {
    open: open.toSorted((a, b) => byDay(a.dueOn ?? undated, b.dueOn ?? undated)),
    settled: new Set(open.filter((step) => isSettled(step, unpaid.length === 0, isInvoiced)).map(({ id }) => id)),
    done: tasks.filter(({ doneOn }) => doneOn !== undefined).toSorted((a, b) => byDay(b.doneOn ?? '', a.doneOn ?? '')),
    notes: steps.filter((step) => !isToDo(step)),
    notInvoiced: toInvoice,
    unpaid,
    unpaidCents: sum(({ openCents }) => openCents),
    creditOwedCents: sum(({ creditOwedCents }) => creditOwedCents),
    minutesAfterLastDay: minutesAfter(ledger, client.id, ending?.lastDay),
    isAnswerDue: isAnswerDue(parting, today),
  };
};
