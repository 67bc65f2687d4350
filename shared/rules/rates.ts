/** The shape of the answer: what an hour for each client really pays, and all clients together. */
import type { Client } from '../model/client';
import type { CalendarDay } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import type { ClientSums } from './client-sums';
import { effectiveRate, rateIfAllIsPaid } from './client-sums';
import type { LeakSteps } from './rate-leak';
import { rateLeak } from './rate-leak';

/** What is invoiced and open. Cents, VAT included where the name does not say net. */
export type MoneyFacts = {
  invoicedNetCents: Cents;
  openCents: Cents;
  overdueCents: Cents;
  overdueCount: number;
  creditOwedCents: Cents;
};

export type HourFacts = { unbilledMinutes: Minutes; notYetInvoicedMinutes: Minutes; invoicedMinutes: Minutes };

export type PortfolioRates = {
  minutes: Minutes;
  receivedNetCents: Cents;
  costsCents: Cents;
  /** Cents per hour; null without hours. */
  effectiveCentsPerHour: Cents | null;
  ifAllIsPaidCentsPerHour: Cents | null;
  money: MoneyFacts;
  hours: HourFacts;
};

export type ClientRates = { id: string; name: string } & PortfolioRates & {
    agreedCentsPerHour: Cents | null;
    steps: LeakSteps | null;
  };

export type Rates = { asOf: CalendarDay; clients: ClientRates[]; portfolio: PortfolioRates };

export const toPortfolioRates = (sums: ClientSums): PortfolioRates => ({
  minutes: sums.minutes,
  receivedNetCents: sums.receivedNetCents,
  costsCents: sums.costsCents,
  effectiveCentsPerHour: effectiveRate(sums),
  ifAllIsPaidCentsPerHour: rateIfAllIsPaid(sums),
  money: {
    invoicedNetCents: sums.invoicedNetCents,
    openCents: sums.openCents,
    overdueCents: sums.overdueCents,
    overdueCount: sums.overdueCount,
    creditOwedCents: sums.creditOwedCents,
  },
  hours: {
    unbilledMinutes: sums.unbilledMinutes,
    notYetInvoicedMinutes: sums.notYetInvoicedMinutes,
    invoicedMinutes: sums.invoicedMinutes,
  },
});

export const toClientRates = (client: Client, sums: ClientSums): ClientRates => ({
  id: client.id,
  name: client.name,
  ...toPortfolioRates(sums),
  agreedCentsPerHour: client.agreedCentsPerHour ?? null,
  steps: rateLeak(sums, client.agreedCentsPerHour),
});
