/** What all rates of a client come from: whole minutes and whole cents, summed over a period as of a day. */
import type { CalendarDay } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import { divideHalfEven, sumOfProducts } from '../units/money';
import type { Settlement } from './invoice-group';

/** A period (all time without bounds), both days included, as known at the end of day `asOf`. */
export type RateQuestion = {
  from?: CalendarDay | undefined;
  until?: CalendarDay | undefined;
  asOf: CalendarDay;
};

export type ClientSums = {
  /** All hours; of these not billable; billable but on no invoice; billable and invoiced. */
  minutes: Minutes;
  unbilledMinutes: Minutes;
  notYetInvoicedMinutes: Minutes;
  invoicedMinutes: Minutes;
  /** Net cents. invoicedNet = receivedNet + openNotDueNet + overdueNet + writtenOffNet. */
  invoicedNetCents: Cents;
  receivedNetCents: Cents;
  openNotDueNetCents: Cents;
  overdueNetCents: Cents;
  writtenOffNetCents: Cents;
  costsCents: Cents;
  /** Gross cents: what the client still has to pay, and of it what is overdue. */
  openCents: Cents;
  overdueCents: Cents;
  overdueCount: number;
  /** Gross cents received too much or credited and not refunded. */
  creditOwedCents: Cents;
};

export const noSums = (): ClientSums => ({
  minutes: 0,
  unbilledMinutes: 0,
  notYetInvoicedMinutes: 0,
  invoicedMinutes: 0,
  invoicedNetCents: 0,
  receivedNetCents: 0,
  openNotDueNetCents: 0,
  overdueNetCents: 0,
  writtenOffNetCents: 0,
  costsCents: 0,
  openCents: 0,
  overdueCents: 0,
  overdueCount: 0,
  creditOwedCents: 0,
});

/** Adds `more` to `sums`. */
export const addSums = (sums: ClientSums, more: ClientSums): void => {
  sums.minutes += more.minutes;
  sums.unbilledMinutes += more.unbilledMinutes;
  sums.notYetInvoicedMinutes += more.notYetInvoicedMinutes;
  sums.invoicedMinutes += more.invoicedMinutes;
  sums.invoicedNetCents += more.invoicedNetCents;
  sums.receivedNetCents += more.receivedNetCents;
  sums.openNotDueNetCents += more.openNotDueNetCents;
  sums.overdueNetCents += more.overdueNetCents;
  sums.writtenOffNetCents += more.writtenOffNetCents;
  sums.costsCents += more.costsCents;
  sums.openCents += more.openCents;
  sums.overdueCents += more.overdueCents;
  sums.overdueCount += more.overdueCount;
  sums.creditOwedCents += more.creditOwedCents;
};

/** Adds an invoice with its credit notes. A write-off loses what is still open; what came since still counts. */
export const addSettlement = (sums: ClientSums, settlement: Settlement): void => {
  const { netCents, receivedNetCents, openNetCents, grossCents, receivedCents } = settlement;
  sums.invoicedNetCents += netCents;
  sums.receivedNetCents += receivedNetCents;
  const rest = grossCents - receivedCents;
  if (rest < 0) sums.creditOwedCents -= rest;
  if (settlement.isWrittenOff) {
    sums.writtenOffNetCents += openNetCents;
    return;
  }
  if (rest > 0) sums.openCents += rest;
  if (settlement.isOverdue) {
    sums.overdueNetCents += openNetCents;
    sums.overdueCents += rest;
    sums.overdueCount += 1;
  } else sums.openNotDueNetCents += openNetCents;
};

/** Cents per hour, rounded half to even; null without hours. */
export const perHour = (cents: Cents, minutes: Minutes): Cents | null =>
  minutes === 0 ? null : divideHalfEven(sumOfProducts(cents, 60), minutes);

/** (received net − direct costs) / all hours. */
export const effectiveRate = (sums: ClientSums): Cents | null =>
  perHour(sums.receivedNetCents - sums.costsCents, sums.minutes);

/** The same with everything invoiced counted as received. */
export const rateIfAllIsPaid = (sums: ClientSums): Cents | null =>
  perHour(sums.invoicedNetCents - sums.costsCents, sums.minutes);
