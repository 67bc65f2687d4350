/** What a plan is filled from: the facts of the ledger, with no words yet. */
import type { Client } from '../../model/client';
import type { Ledger } from '../../model/ledger';
import { endingFor } from '../../rules/ending-for';
import type { InvoiceStanding } from '../../rules/invoice-standing';
import { openAmounts } from '../../rules/invoice-standing';
import type { NotInvoiced } from '../../rules/not-invoiced';
import { notInvoiced } from '../../rules/not-invoiced';
import type { CalendarDay } from '../../units/calendar-day';
import type { Cents } from '../../units/money';

/** Open invoices that are asked for together; number and due date are those of the last one due. Cents with VAT. */
export type OpenInvoices = { count: number; cents: Cents; number: string; dueOn: CalendarDay };

export type PlanFacts = {
  /** The work ends when the project is delivered. */
  isProject: boolean;
  isConsumer: boolean;
  today: CalendarDay;
  lastDay: CalendarDay;
  /** Up to today. */
  notInvoiced: NotInvoiced;
  overdue: OpenInvoices | null;
  notDue: OpenInvoices | null;
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
