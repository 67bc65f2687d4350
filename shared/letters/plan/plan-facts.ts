/** What a plan is filled from: the facts of the ledger, with no words yet. */
import type { Client } from '../../model/client';
import type { Ledger } from '../../model/ledger';
import { endingFor } from '../../rules/ending-for';
import type { InvoiceStanding } from '../../rules/invoice-standing';
import { openAmounts } from '../../rules/invoice-standing';
import { invoicedHours } from '../../rules/invoiced-hours';
import type { CalendarDay } from '../../units/calendar-day';
import type { Minutes } from '../../units/duration';
import type { Cents } from '../../units/money';
import { multiplyDivide } from '../../units/money';

/** Open invoices that are asked for together; number and due date are those of the last one due. Cents with VAT. */
export type OpenInvoices = { count: number; cents: Cents; number: string; dueOn: CalendarDay };

export type PlanFacts = {
  /** The work ends when the project is delivered. */
  isProject: boolean;
  isConsumer: boolean;
  today: CalendarDay;
  lastDay: CalendarDay;
  /** Billable and on no invoice yet, up to today. Net cents at the agreed rate; null without one. */
  notInvoiced: { minutes: Minutes; cents: Cents | null };
  overdue: OpenInvoices | null;
  notDue: OpenInvoices | null;
};

/** Billable hours of the client up to a day that are on no invoice, and what they come to: net, rounded half to even. */
export const notInvoiced = (ledger: Ledger, client: Client, until: CalendarDay): PlanFacts['notInvoiced'] => {
  const isInvoiced = invoicedHours(ledger);
  let minutes = 0;
  for (const entry of ledger.timeEntries.values()) {
    if (entry.clientId !== client.id || !entry.billable || entry.date > until || isInvoiced(entry)) continue;
    minutes += entry.minutes;
  }
  const rate = client.agreedCentsPerHour;
  return { minutes, cents: rate === undefined ? null : multiplyDivide(rate, minutes, 60) };
};

/** `standings` come oldest due date first. */
const together = (standings: readonly InvoiceStanding[]): OpenInvoices | null => {
  const last = standings.at(-1);
  if (!last) return null;
  const cents = standings.reduce((sum, { openCents }) => sum + openCents, 0);
  return { count: standings.length, cents, number: last.number, dueOn: last.dueOn };
};

export const planFacts = (ledger: Ledger, client: Client, today: CalendarDay, lastDay: CalendarDay): PlanFacts => {
  const open = openAmounts(ledger, today, client.id);
  return {
    isProject: client.contract === 'project' && endingFor(ledger, client, today).way === 'completion',
    isConsumer: client.kind === 'consumer',
    today,
    lastDay,
    notInvoiced: notInvoiced(ledger, client, today),
    overdue: together(open.filter(({ dueOn }) => dueOn < today)),
    notDue: together(open.filter(({ dueOn }) => dueOn >= today)),
  };
};
