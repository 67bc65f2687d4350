/** `adieu signals`: the three signals of every client and the facts they rest on, exact with --json, else in words. */

import { signals as en } from '../../shared/messages/en/signals';
import { fill } from '../../shared/messages/fill';
import { signals as nl } from '../../shared/messages/nl/signals';
import type { LedgerFile } from '../../shared/model/ledger';
import type { Language } from '../../shared/model/record';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import type { ClientSignals, Easing, PaymentHabit, Signal, SignalFact, SignalKind } from '../../shared/rules/signal';
import { signalKinds } from '../../shared/rules/signal';
import { clientSignals } from '../../shared/rules/signals';
import type { SignalToldWords } from '../../shared/signal-words';
import { drivingFacts, easingSentence, factContext, factSentence, factValue } from '../../shared/signal-words';
import { dayOf, formatDay } from '../../shared/units/calendar-day';
import type { CliIo, Outcome } from './io';
import { done, fail } from './io';
import { readLedgerAt } from './ledger-access';
import type { Arguments } from './read-arguments';
import { textTable } from './text-table';
import { cliWords } from './words';

const told: Record<Language, SignalToldWords> = { en: en.told, nl: nl.told };

/** Enough to tell days and shares apart, without the tail that binary fractions leave. */
const round = (value: number): number => Number(value.toFixed(4));

const factJson = ({ key, unit, value, level, threshold, others, records }: SignalFact) => ({
  key,
  unit,
  value: value === null ? null : round(value),
  level,
  threshold: threshold && { watch: round(threshold.watch), strong: round(threshold.strong) },
  others: others === null ? null : round(others),
  records,
});

const easingJson = ({ fact, to, level }: Easing) => ({ fact, to: round(to), level });

const signalJson = ({ level, facts, missing, easings }: Signal) => ({
  level,
  facts: facts.map(factJson),
  missing,
  easings: easings.map(easingJson),
});

const habitJson = (habit: PaymentHabit | null) =>
  habit && {
    meanDays: round(habit.meanDays),
    spreadDays: round(habit.spreadDays),
    paidInvoices: habit.paidInvoices,
    trend: habit.trend.map(({ from, meanDays }) => ({ from, meanDays: round(meanDays) })),
  };

const toJson = (asOf: string, clients: readonly ClientSignals[]) => ({
  asOf,
  clients: clients.map(({ id, name, signals, paymentHabit }) => ({
    id,
    name,
    signals: Object.fromEntries(signalKinds.map((kind) => [kind, signalJson(signals[kind])])) as Record<
      SignalKind,
      ReturnType<typeof signalJson>
    >,
    paymentHabit: habitJson(paymentHabit),
  })),
});

const levelTable = (clients: readonly ClientSignals[], language: Language): string => {
  const words = told[language];
  const columns = [cliWords[language].rates.client, ...signalKinds.map((kind) => words.kinds[kind])];
  return textTable(
    columns.map((title) => ({ title, align: 'left' })),
    clients.map(({ name, signals }) => [name, ...signalKinds.map((kind) => words.levels[signals[kind].level])]),
  );
};

const habitLine = (habit: PaymentHabit, language: Language): string => {
  const words = language === 'nl' ? nl : en;
  const count = habit.paidInvoices;
  const days = factValue(habit.meanDays, 'days', words.told, language);
  const sentence = count === 0 ? words.habitPart : count === 1 ? words.habit_one : words.habit_other;
  const line = fill(sentence, { days, spread: Math.round(habit.spreadDays), count });
  const [first, last] = [habit.trend[0], habit.trend.at(-1)];
  if (!first || !last || habit.trend.length < 3) return line;
  const write = (quarter: { meanDays: number }): string => factValue(quarter.meanDays, 'days', words.told, language);
  return `${line} ${fill(words.trend, { first: write(first), last: write(last) })}.`;
};

/** The facts that make a signal, each with what it is held against; then the other ones in one line, where not 0. */
const factLines = (signal: Signal, language: Language): string[] => {
  const words = told[language];
  const driving = drivingFacts(signal);
  const others = signal.facts.filter((fact) => !driving.includes(fact) && fact.value !== 0);
  const besides = others.flatMap((fact) => factSentence(fact, words, language) ?? []);
  return [
    ...driving.map((fact) => {
      const context = factContext(fact, words, language);
      return `${factSentence(fact, words, language)}${context.length > 0 ? ` (${context.join('; ')})` : ''}`;
    }),
    ...(besides.length > 0 ? [besides.join(' · ')] : []),
  ];
};

const signalLines = (signal: Signal, language: Language): string[] => {
  const words = told[language];
  const title = `  ${words.kinds[signal.kind]}: ${words.levels[signal.level]}`;
  if (signal.level === 'notEnoughData') return [title, ...signal.missing.map((what) => `    ${words.missing[what]}`)];
  const easing = easingSentence(signal, words, language);
  return [title, ...factLines(signal, language).map((line) => `    ${line}`), ...(easing ? [`    ${easing}`] : [])];
};

const clientLines = ({ name, signals, paymentHabit }: ClientSignals, language: Language): string[] => [
  '',
  name,
  ...signalKinds.flatMap((kind) => [
    ...signalLines(signals[kind], language),
    ...(kind === 'latePayer' && paymentHabit ? [`    ${habitLine(paymentHabit, language)}`] : []),
  ]),
];

const printSignals = (file: LedgerFile, asOf: string, { language, options }: Arguments, io: CliIo): void => {
  const clients = clientSignals(createLedgerReplica(file).ledger, asOf);
  if (options.has('json')) {
    io.out(JSON.stringify(toJson(asOf, clients), null, 2));
    return;
  }
  const words = cliWords[language];
  io.out(fill(words.signals.title, { asOf: formatDay(asOf, language) }));
  if (clients.length === 0) {
    io.out(words.rates.noClients);
    return;
  }
  io.out(`\n${levelTable(clients, language)}`);
  io.out(clients.flatMap((client) => clientLines(client, language)).join('\n'));
};

export const runSignals = async (args: Arguments, io: CliIo): Promise<Outcome> => {
  const { language, paths, options } = args;
  const read = await readLedgerAt(paths[0] ?? '', language, io);
  if (!read.ok) return fail(read.line);
  printSignals(read.file, options.get('as-of') ?? dayOf(io.clock()), args, io);
  if (read.faults.length > 0 && !options.has('json')) io.out(`\n${cliWords[language].rates.faults}`);
  return done;
};
