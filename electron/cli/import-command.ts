/** `adieu import`: shows what files would add, then adds it in one change, all or nothing. */
import { resolve } from 'node:path';
import { fill } from '../../shared/messages/fill';
import type { Language } from '../../shared/model/record';
import { importRecords } from '../../shared/rules/import-records';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import type { ImportPlan } from '../../shared/rules/plan-import';
import { planImport } from '../../shared/rules/plan-import';
import { dayOf } from '../../shared/units/calendar-day';
import { formatHours } from '../../shared/units/duration';
import { formatMoney } from '../../shared/units/money';
import { readFiles } from '../imports/read-files';
import { previewOf } from '../services/import-preview';
import { loadFiles } from '../services/imports-service';
import type { CliIo, Outcome } from './io';
import { done, fail } from './io';
import { changeLedger, readLedgerAt } from './ledger-access';
import type { Arguments } from './read-arguments';
import type { Column } from './text-table';
import { textTable } from './text-table';
import { cliWords, problemLine, skipLine } from './words';

const planTable = (plan: ImportPlan, language: Language): string => {
  const { import: words } = cliWords[language];
  const { clients, totals } = previewOf('', [], plan);
  const columns: Column[] = [
    { title: words.client, align: 'left' },
    { title: '', align: 'left' },
    ...[words.timeEntries, words.hours, words.invoices, words.net].map((title): Column => ({ title, align: 'right' })),
  ];
  const net = (index: number): number =>
    (plan.clients[index]?.invoices ?? []).reduce((sum, { netCents }) => sum + netCents, 0);
  const row = (
    name: string,
    mark: string,
    each: { timeEntries: number; minutes: number; invoices: number },
    cents: number,
  ) => [
    name,
    mark,
    String(each.timeEntries),
    formatHours(each.minutes, language),
    String(each.invoices),
    formatMoney(cents, language),
  ];
  return textTable(
    columns,
    clients.map((each, index) => row(each.name, each.clientId === null ? words.isNew : '', each, net(index))),
    [row(words.total, '', totals, totals.netCents)],
  );
};

const printPlan = (plan: ImportPlan, isDryRun: boolean, language: Language, io: CliIo): void => {
  const { import: words } = cliWords[language];
  if (plan.clients.length === 0) io.out(words.nothing);
  else io.out(`${isDryRun ? words.wouldAdd : words.added}\n\n${planTable(plan, language)}\n`);
  if (plan.alreadyThere > 0) io.out(fill(words.alreadyThere, { count: plan.alreadyThere }));
  if (plan.skipped.length > 0) io.out(words.skipped);
  for (const skip of plan.skipped) {
    const place = skip.line === null ? skip.file : `${skip.file}, ${fill(words.line, { line: skip.line })}`;
    io.out(`  ${place}: ${skipLine(skip, language)}`);
  }
};

export const runImport = async ({ language, paths, options }: Arguments, io: CliIo): Promise<Outcome> => {
  const { import: words } = cliWords[language];
  const [given = '', ...names] = paths;
  const read = await readLedgerAt(given, language, io);
  if (!read.ok) return fail(read.line);
  const loaded = await loadFiles(names.map((name) => resolve(io.cwd, name)));
  const { files, rows } = readFiles(loaded.files);
  const refused = [...loaded.failed, ...files].find(({ problem }) => problem)?.problem;
  if (refused) return fail(fill(words.stopped, { problem: problemLine(refused, language) }));

  const isDryRun = options.has('dry-run');
  const plan = planImport(createLedgerReplica(read.file).ledger, rows, {}, dayOf(io.clock()));
  if (!isDryRun && plan.clients.length > 0) {
    const added = await changeLedger(given, language, io, (store) =>
      store.commit('importFiles', (ledger, context) => importRecords(ledger, { rows, choices: {} }, context)),
    );
    if (!added.ok) return fail(problemLine(added.problem, language));
  }
  if (options.has('json')) {
    const { token: _token, sample: _sample, ...preview } = previewOf('', files, plan);
    io.out(JSON.stringify({ added: !isDryRun && plan.clients.length > 0, ...preview }, null, 2));
  } else printPlan(plan, isDryRun, language, io);
  return done;
};
