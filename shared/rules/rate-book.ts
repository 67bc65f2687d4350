/**
 * All rates, kept up to date: `apply` a change and only the clients it touches are summed again. A window makes one
 * when it has its replica and asks it as often as it likes; the command line asks `effectiveRates` once.
 */
import type { Change } from '../model/change';
import type { Ledger } from '../model/ledger';
import type { CalendarDay } from '../units/calendar-day';
import { sumClient } from './client-book';
import type { ClientMonths, MonthRate } from './client-months';
import { clientMonths } from './client-months';
import type { ClientSums, RateQuestion } from './client-sums';
import { addSums, noSums } from './client-sums';
import { createKeptAnswers } from './kept-answers';
import type { Overview } from './overview';
import { createOverviews } from './overview';
import { createRateRecords } from './rate-records';
import type { ClientRates, Rates } from './rates';
import { toClientRates, toPortfolioRates } from './rates';

/** Every answer is the same object until a change touches it, so that a window need not draw it again. */
export type RateBook = {
  rates: (question: RateQuestion) => Rates;
  /** What the list of clients shows: the rates with hours of 12 months and a trend. */
  overview: (question: RateQuestion) => Overview;
  /** The last `count` months of a client, up to and including that of `asOf`, oldest first. */
  months: (clientId: string, asOf: CalendarDay, count: number) => readonly MonthRate[];
  /** Call it with every change that the ledger applied, undo and redo included. */
  apply: (change: Change) => void;
};

const trendMonths = 12;

type Figure = { sums: ClientSums; rates: ClientRates };

/** Lowest rate first: what costs most stands on top. Clients without a rate come last. */
const byRate = (a: ClientRates, b: ClientRates): number => {
  const [left, right] = [a.effectiveCentsPerHour, b.effectiveCentsPerHour];
  if (left !== right) return left === null ? 1 : right === null ? -1 : left - right;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

const toRates = (asOf: CalendarDay, figures: ReadonlyMap<string, Figure>): Rates => {
  const total = noSums();
  const clients: ClientRates[] = [];
  for (const { sums, rates } of figures.values()) {
    addSums(total, sums);
    clients.push(rates);
  }
  return { asOf, clients: clients.sort(byRate), portfolio: toPortfolioRates(total) };
};

const keyOf = ({ from, until, asOf }: RateQuestion): string => `${from ?? ''}|${until ?? ''}|${asOf}`;

export const createRateBook = (ledger: Ledger): RateBook => {
  const records = createRateRecords(ledger);
  const { clients, bookOf } = records;
  let neededCentsPerHour = ledger.profile.neededCentsPerHour ?? null;
  const allRates = new WeakMap<object, Rates>();
  const toOverview = createOverviews(clients);

  const figures = createKeptAnswers<RateQuestion, Figure>(
    keyOf,
    () => clients.keys(),
    (id, question) => {
      const client = clients.get(id);
      if (!client) return null;
      const sums = sumClient(bookOf(id), question);
      return { sums, rates: toClientRates(client, sums) };
    },
  );

  const trends = createKeptAnswers<CalendarDay, ClientMonths>(
    (asOf) => asOf,
    () => clients.keys(),
    (id, asOf) => (clients.has(id) ? clientMonths(bookOf(id), asOf, trendMonths) : null),
  );

  const rates = (question: RateQuestion): Rates => {
    const answer = figures.answer(question);
    const known = allRates.get(answer) ?? toRates(question.asOf, answer);
    allRates.set(answer, known);
    return known;
  };

  return {
    rates,
    overview: (question) =>
      toOverview({ rates: rates(question), months: trends.answer(question.asOf), neededCentsPerHour }),
    months: (clientId, asOf, count) => clientMonths(bookOf(clientId), asOf, count).months,
    apply: (change) => {
      const touched = records.apply(change);
      figures.touch(touched);
      trends.touch(touched);
      for (const step of change) {
        if ('profile' in step) neededCentsPerHour = step.profile.neededCentsPerHour ?? null;
      }
    },
  };
};
