/** What was paid of an invoice and when, part by part: each cent that came has its own day. */
import type { CalendarDay } from '../units/calendar-day';
import type { Cents } from '../units/money';
import type { DayNumber } from './day-number';
import type { InvoiceGroup } from './invoice-group';

export type PaidPart = { day: DayNumber; cents: Cents };

export type PaymentParts = {
  invoiceId: string;
  issuedOn: CalendarDay;
  dueOn: CalendarDay;
  /** Gross cents in order of their days; never more than the invoice asks. */
  paid: readonly PaidPart[];
  /** Gross cents still to come; of an invoice that was written off, what was lost. */
  restCents: Cents;
  /** Null for one that is not written off. */
  writtenOff: DayNumber | null;
};

/** A refund takes back what came last. */
const takeBack = (paid: PaidPart[], cents: Cents): void => {
  let rest = cents;
  for (let last = paid.at(-1); last && rest > 0; last = paid.at(-1)) {
    const taken = Math.min(rest, last.cents);
    last.cents -= taken;
    rest -= taken;
    if (last.cents === 0) paid.pop();
  }
};

/** The parts of an invoice as of a day, credit notes taken off; null where nothing is asked. */
export const paymentParts = ({ head, creditNotes }: InvoiceGroup, asOf: DayNumber): PaymentParts | null => {
  if (head.issued > asOf) return null;
  const members = [head, ...creditNotes.filter(({ issued }) => issued <= asOf)];
  const grossCents = members.reduce((sum, { invoice }) => sum + invoice.netCents + invoice.vatCents, 0);
  if (grossCents <= 0) return null;
  const payments = members
    .flatMap((member) => member.payments)
    .filter(({ day }) => day <= asOf)
    .sort((a, b) => a.day - b.day || b.cents - a.cents);
  const paid: PaidPart[] = [];
  let received = 0;
  for (const { day, cents } of payments) {
    if (cents < 0) takeBack(paid, Math.max(0, Math.min(received, grossCents) - Math.max(received + cents, 0)));
    else {
      const room = grossCents - Math.max(received, 0);
      const part = Math.min(cents + Math.min(received, 0), room);
      if (part > 0) paid.push({ day, cents: part });
    }
    received += cents;
  }
  const restCents = grossCents - paid.reduce((sum, { cents }) => sum + cents, 0);
  return {
    invoiceId: head.invoice.id,
    issuedOn: head.invoice.issuedOn,
    dueOn: head.invoice.dueOn,
    paid,
    restCents,
    writtenOff: head.writtenOff <= asOf ? head.writtenOff : null,
  };
};
