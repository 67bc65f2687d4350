/**
 * All rates, kept up to date: `apply` a change and only the clients it touches are summed again. A window makes one
 * when it has its replica and asks it as often as it likes; the command line asks `effectiveRates` once.
 */
import type { Change } from '../model/change';
import type { Ledger } from '../model/ledger';
import { sumClient } from './client-book';
import type { ClientSums, RateQuestion } from './client-sums';
import { addSums, noSums } from './client-sums';
import { createRateRecords } from './rate-records';
import type { ClientRates, Rates } from './rates';
import { toClientRates, toPortfolioRates } from './rates';

export type RateBook = {
  /** The same object until a change touches it, so that a window need not draw it again. */
  rates: (question: RateQuestion) => Rates;
  /** Call it with every change that the ledger applied, undo and redo included. */
  apply: (change: Change) => void;
};

type Figures = { sums: ClientSums; rates: ClientRates };
type Answer = { figures: Map<string, Figures>; stale: Set<string>; rates: Rates | null };

/** Answers kept: a window asks few questions at a time (all time, this year, the last 12 months). */
const answersKept = 4;

/** Lowest rate first: what costs most stands on top. Clients without a rate come last. */
const byRate = (a: ClientRates, b: ClientRates): number => {
  const [left, right] = [a.effectiveCentsPerHour, b.effectiveCentsPerHour];
  if (left !== right) return left === null ? 1 : right === null ? -1 : left - right;
  return a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1;
};

export const createRateBook = (ledger: Ledger): RateBook => {
  const records = createRateRecords(ledger);
  const answers = new Map<string, Answer>();

  const answerTo = (question: RateQuestion): Answer => {
    const key = `${question.from ?? ''}|${question.until ?? ''}|${question.asOf}`;
    const known = answers.get(key) ?? { figures: new Map(), stale: new Set(records.clients.keys()), rates: null };
    answers.delete(key);
    answers.set(key, known);
    for (const oldest of answers.keys()) if (answers.size > answersKept) answers.delete(oldest);
    return known;
  };

  const sumStale = ({ figures, stale }: Answer, question: RateQuestion): void => {
    for (const id of stale) {
      const client = records.clients.get(id);
      if (client) {
        const sums = sumClient(records.bookOf(id), records.paymentsOf, question);
        figures.set(id, { sums, rates: toClientRates(client, sums) });
      } else figures.delete(id);
    }
    stale.clear();
  };

  return {
    rates: (question) => {
      const answer = answerTo(question);
      if (answer.rates && answer.stale.size === 0) return answer.rates;
      sumStale(answer, question);
      const total = noSums();
      const clients: ClientRates[] = [];
      for (const { sums, rates } of answer.figures.values()) {
        addSums(total, sums);
        clients.push(rates);
      }
      answer.rates = { asOf: question.asOf, clients: clients.sort(byRate), portfolio: toPortfolioRates(total) };
      return answer.rates;
    },
    apply: (change) => {
      const touched = records.apply(change);
      for (const answer of answers.values()) for (const id of touched) answer.stale.add(id);
    },
  };
};
