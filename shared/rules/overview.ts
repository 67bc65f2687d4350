/** The list of clients, ranked, with what a row shows, and the facts above it. */
import type { Client } from '../model/client';
import type { CalendarDay } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import type { ClientMonths, MonthRate } from './client-months';
import type { ClientRates, PortfolioRates, Rates } from './rates';

/** A row of the list. Its `trend` is the last 12 months, oldest first. */
export type ClientOverview = ClientRates & {
  status: Client['status'];
  minutesInTwelveMonths: Minutes;
  trend: readonly MonthRate[];
};

export type Overview = {
  asOf: CalendarDay;
  /** Lowest rate first; clients without a rate last. */
  clients: readonly ClientOverview[];
  portfolio: PortfolioRates;
  /** The rate that the user needs; null while it is not filled in. */
  neededCentsPerHour: Cents | null;
};

const noMonths: ClientMonths = { months: [], minutesInTwelveMonths: 0 };

const toRow = (rates: ClientRates, status: Client['status'], months: ClientMonths): ClientOverview => ({
  ...rates,
  status,
  minutesInTwelveMonths: months.minutesInTwelveMonths,
  trend: months.months,
});

type Parts = { rates: Rates; months: ReadonlyMap<string, ClientMonths>; neededCentsPerHour: Cents | null };

/** Makes overviews; a row stays the same object while its figures do, so that a list draws only what changed. */
export const createOverviews = (clients: ReadonlyMap<string, Client>): ((parts: Parts) => Overview) => {
  const rows = new WeakMap<ClientRates, { row: ClientOverview; months: ClientMonths }>();
  let last: { parts: Parts; overview: Overview } | null = null;

  const rowOf = (rates: ClientRates, months: ClientMonths): ClientOverview => {
    const known = rows.get(rates);
    if (known?.months === months) return known.row;
    const row = toRow(rates, clients.get(rates.id)?.status ?? 'active', months);
    rows.set(rates, { row, months });
    return row;
  };

  return (parts) => {
    const { rates, months, neededCentsPerHour } = parts;
    const isKnown =
      last?.parts.rates === rates &&
      last.parts.months === months &&
      last.parts.neededCentsPerHour === neededCentsPerHour;
    if (last && isKnown) return last.overview;
    const overview: Overview = {
      asOf: rates.asOf,
      clients: rates.clients.map((client) => rowOf(client, months.get(client.id) ?? noMonths)),
      portfolio: rates.portfolio,
      neededCentsPerHour,
    };
    last = { parts, overview };
    return overview;
  };
};
