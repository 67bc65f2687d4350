/**
 * The signals of all clients, kept up to date: `apply` a change and only the clients it touches are measured again.
 * The comparison with the others is then made anew, since one client's figures move every median.
 */
import type { Change } from '../model/change';
import { defaultThresholds } from '../model/default-thresholds';
import type { Ledger } from '../model/ledger';
import type { Profile } from '../model/profile';
import type { WorkingHours } from '../model/working-hours';
import type { CalendarDay } from '../units/calendar-day';
import { groupsOf, sumClient } from './client-book';
import { createClientIndex } from './client-index';
import { toDayNumber } from './day-number';
import { measureDisrespect } from './disrespect';
import { createKeptAnswers } from './kept-answers';
import { measureLatePayer } from './late-payer';
import type { Measures } from './measure';
import { createMedianOfOthers } from './median';
import { workingHoursOf } from './office-time';
import { paymentHabit } from './payment-habit';
import { paymentParts } from './payment-parts';
import { createRateRecords } from './rate-records';
import type { ClientSignals, FactKey, PaymentHabit, SignalKind } from './signal';
import { signalKinds } from './signal';
import { measureTimeEater } from './time-eater';
import type { Limits, OthersOf } from './to-signals';
import { toSignal } from './to-signals';

export type SignalBook = {
  /** Every client by id; the same map until a change touches one of them or the thresholds. */
  signals: (asOf: CalendarDay) => ReadonlyMap<string, ClientSignals>;
  /** Call it with every change that the ledger applied, undo and redo included. */
  apply: (change: Change) => void;
};

type Measured = { name: string; measures: { [K in SignalKind]: Measures }; habit: PaymentHabit | null };

const limitsOf = ({ thresholds = {} }: Profile): Limits => ({ ...defaultThresholds, ...thresholds });

/** Former clients count among the others: how they were is what the user knows. */
const compareWithOthers = (all: Iterable<Measured>): OthersOf => {
  const values = new Map<FactKey, number[]>();
  for (const { measures } of all) {
    for (const kind of signalKinds) {
      for (const { key, value } of measures[kind].facts) {
        const list = values.get(key) ?? [];
        if (list.length === 0) values.set(key, list);
        if (value !== null) list.push(value);
      }
    }
  }
  const medians = new Map(Array.from(values, ([key, list]) => [key, createMedianOfOthers(list)]));
  return (key, own) => medians.get(key)?.(own) ?? null;
};

const toClientSignals = (id: string, { name, measures, habit }: Measured, limits: Limits, othersOf: OthersOf) => ({
  id,
  name,
  signals: {
    latePayer: toSignal('latePayer', measures.latePayer, limits, othersOf),
    timeEater: toSignal('timeEater', measures.timeEater, limits, othersOf),
    disrespect: toSignal('disrespect', measures.disrespect, limits, othersOf),
  },
  paymentHabit: habit,
});

export const createSignalBook = (ledger: Ledger): SignalBook => {
  const records = createRateRecords(ledger);
  const index = createClientIndex(ledger);
  let limits = limitsOf(ledger.profile);
  let hours: WorkingHours = workingHoursOf(ledger.profile);
  let answers = new WeakMap<object, ReadonlyMap<string, ClientSignals>>();

  const measured = createKeptAnswers<CalendarDay, Measured>(
    (asOf) => asOf,
    () => records.clients.keys(),
    (id, asOf) => {
      const client = records.clients.get(id);
      if (!client) return null;
      const book = records.bookOf(id);
      const parts = groupsOf(book).map((group) => paymentParts(group, toDayNumber(asOf)));
      const evidence = {
        client,
        file: index.fileOf(id),
        payments: parts.filter((each) => each !== null),
        sums: sumClient(book, { asOf }),
        asOf,
      };
      return {
        name: client.name,
        measures: {
          latePayer: measureLatePayer(evidence),
          timeEater: measureTimeEater(evidence, hours),
          disrespect: measureDisrespect(evidence),
        },
        habit: paymentHabit(evidence),
      };
    },
  );

  /** Other thresholds compare anew; only other working hours measure anew. A new name or colour does neither. */
  const followProfile = (profile: Profile): void => {
    const [before, after] = [limits, limitsOf(profile)];
    if (JSON.stringify(before) !== JSON.stringify(after)) answers = new WeakMap();
    limits = after;
    const next = workingHoursOf(profile);
    if (JSON.stringify(hours) !== JSON.stringify(next)) measured.touch(new Set(records.clients.keys()));
    hours = next;
  };

  return {
    signals: (asOf) => {
      const all = measured.answer(asOf);
      const known = answers.get(all);
      if (known) return known;
      const othersOf = compareWithOthers(all.values());
      const answer = new Map(Array.from(all, ([id, each]) => [id, toClientSignals(id, each, limits, othersOf)]));
      answers.set(all, answer);
      return answer;
    },
    apply: (change) => {
      measured.touch(records.apply(change));
      measured.touch(index.apply(change));
      for (const step of change) if ('profile' in step) followProfile(step.profile);
    },
  };
};
