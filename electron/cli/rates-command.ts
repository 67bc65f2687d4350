/** `adieu rates`: what an hour really pays, exact with --json, else as tables. */

import { fill } from '../../shared/messages/fill';
import type { LedgerFile } from '../../shared/model/ledger';
import type { Language } from '../../shared/model/record';
import { effectiveRates } from '../../shared/rules/effective-rate';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import type { LeakStep } from '../../shared/rules/rate-leak';
import { leakSteps } from '../../shared/rules/rate-leak';
import type { Rates } from '../../shared/rules/rates';
import { dayOf, formatDay } from '../../shared/units/calendar-day';
import { formatHours } from '../../shared/units/duration';
import { formatMoney } from '../../shared/units/money';
import type { CliIo, Outcome } from './io';
import { done, fail } from './io';
import { readLedgerAt } from './ledger-access';
import type { Arguments } from './read-arguments';
import type { Column } from './text-table';
import { textTable } from './text-table';
import { cliWords } from './words';

/** Exactly the public figures, in the order of the public format. */
const toJson = ({ asOf, clients, portfolio }: Rates) => ({
  asOf,
  clients: clients.map((client) => ({
    id: client.id,
    name: client.name,
    minutes: client.minutes,
    receivedNetCents: client.receivedNetCents,
    costsCents: client.costsCents,
    effectiveCentsPerHour: client.effectiveCentsPerHour,
    ifAllIsPaidCentsPerHour: client.ifAllIsPaidCentsPerHour,
    agreedCentsPerHour: client.agreedCentsPerHour,
    steps: client.steps,
  })),
  portfolio: {
    minutes: portfolio.minutes,
    receivedNetCents: portfolio.receivedNetCents,
    costsCents: portfolio.costsCents,
    effectiveCentsPerHour: portfolio.effectiveCentsPerHour,
  },
});

/** '1.234,56' without the euro sign, which every column would repeat. */
const plainMoney = (cents: number | null, language: Language): string =>
  cents === null ? '-' : formatMoney(cents, language).replace(/[€\s\u00a0]/gu, '');

const mainTable = ({ clients, portfolio }: Rates, language: Language): string => {
  const { rates: words } = cliWords[language];
  const right = (title: string): Column => ({ title, align: 'right' });
  const { client, hours, agreed, effective, ifAllIsPaid, received, costs } = words;
  const columns = [
    { title: client, align: 'left' as const },
    ...[hours, agreed, effective, ifAllIsPaid, received, costs].map(right),
  ];
  const money = (cents: number | null) => plainMoney(cents, language);
  const row = (name: string, agreedCents: number | null, each: Rates['portfolio']) => [
    name,
    formatHours(each.minutes, language),
    money(agreedCents),
    money(each.effectiveCentsPerHour),
    money(each.ifAllIsPaidCentsPerHour),
    money(each.receivedNetCents),
    money(each.costsCents),
  ];
  return textTable(
    columns,
    clients.map((each) => row(each.name, each.agreedCentsPerHour, each)),
    [row(words.all, null, portfolio)],
  );
};

const leakTable = ({ clients }: Rates, language: Language): string => {
  const { rates: words } = cliWords[language];
  const columns: Column[] = [
    { title: words.client, align: 'left' },
    ...leakSteps.map((step: LeakStep): Column => ({ title: words.steps[step], align: 'right' })),
  ];
  const told = clients.filter(({ steps }) => steps !== null);
  return textTable(
    columns,
    told.map(({ name, steps }) => [name, ...leakSteps.map((step) => plainMoney(steps?.[step] || null, language))]),
  );
};

const titleOf = (rates: Rates, from: string | undefined, until: string | undefined, language: Language): string => {
  const { rates: words } = cliWords[language];
  const days = {
    asOf: formatDay(rates.asOf, language),
    from: from === undefined ? '' : formatDay(from, language),
    until: until === undefined ? '' : formatDay(until, language),
  };
  if (from === undefined && until === undefined) return fill(words.title, days);
  const period = from === undefined ? words.until : until === undefined ? words.from : words.fromUntil;
  return fill(words.titlePeriod, { ...days, period: fill(period, days) });
};

type Period = { from?: string | undefined; until?: string | undefined; asOf: string };

/** Prints a ledger's rates; `demo` does the same with the sample. */
export const printRates = (file: LedgerFile, period: Period, { language, options }: Arguments, io: CliIo): void => {
  const rates = effectiveRates(createLedgerReplica(file).ledger, period);
  if (options.has('json')) {
    io.out(JSON.stringify(toJson(rates), null, 2));
    return;
  }
  const { rates: words } = cliWords[language];
  io.out(titleOf(rates, period.from, period.until, language));
  if (rates.clients.length === 0) {
    io.out(words.noClients);
    return;
  }
  io.out(`\n${mainTable(rates, language)}\n${words.perHour}`);
  const needed = file.profile.neededCentsPerHour;
  if (needed !== undefined) io.out(fill(words.needed, { amount: formatMoney(needed, language) }));
  if (rates.clients.some(({ steps }) => steps !== null)) io.out(`\n${words.leak}\n\n${leakTable(rates, language)}`);
};

export const runRates = async (args: Arguments, io: CliIo): Promise<Outcome> => {
  const { language, paths, options } = args;
  const words = cliWords[language];
  const [from, until] = [options.get('from'), options.get('until')];
  if (from !== undefined && until !== undefined && from > until)
    return fail(fill(words.fromAfterUntil, { from, until }));
  const read = await readLedgerAt(paths[0] ?? '', language, io);
  if (!read.ok) return fail(read.line);
  printRates(read.file, { from, until, asOf: options.get('as-of') ?? dayOf(io.clock()) }, args, io);
  if (read.faults.length > 0 && !options.has('json')) io.out(`\n${words.rates.faults}`);
  return done;
};
