/** `adieu sample` and `adieu demo`: something to try Adieu on. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LetterChoices } from '../../shared/letters/compose-letter';
import { fill } from '../../shared/messages/fill';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import { makeSampleLedger } from '../../shared/sample/make-sample-ledger';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { addDays, addMonths, dayOf } from '../../shared/units/calendar-day';
import { createLedger } from '../store/ledger-store';
import type { CliIo, Outcome } from './io';
import { done, fail } from './io';
import { fileTroubleLine } from './ledger-access';
import { writeLetter } from './letter-command';
import { printRates } from './rates-command';
import type { Arguments } from './read-arguments';
import { cliWords, problemLine } from './words';

export const runSample = async ({ language, paths, options }: Arguments, io: CliIo): Promise<Outcome> => {
  const given = paths[0] ?? '';
  const size = options.get('size');
  const today = options.get('date') ?? dayOf(io.clock());
  const sample = makeSampleLedger({ today, ...(size === undefined ? {} : { size: Number(size) }) });
  const created = await createLedger(resolve(io.cwd, given), sample);
  if (!created.ok)
    return fail(problemLine({ ...created.problem, details: { ...created.problem.details, path: given } }, language));
  const counts = { clients: sample.clients.length, timeEntries: sample.timeEntries.length };
  io.out(
    options.has('json')
      ? JSON.stringify({ path: created.value.path, ...counts })
      : fill(cliWords[language].sample.made, { path: given, ...counts }),
  );
  return done;
};

/** To the last day of the month after next: room for a notice period. */
const lastDayAfter = (today: CalendarDay): CalendarDay => addDays(addMonths(`${today.slice(0, 8)}01`, 2), -1);

const letters = [
  { clientId: 'client-makelaardij', language: 'nl', reason: 'nonPayer', file: 'brief.pdf' },
  { clientId: 'client-brandt', language: 'en', reason: 'changeOfCourse', file: 'letter.pdf' },
] as const;

export const runDemo = async (args: Arguments, io: CliIo): Promise<Outcome> => {
  const { language, options } = args;
  const words = cliWords[language];
  const today = dayOf(io.clock());
  const sample = makeSampleLedger({ today });
  if (!options.has('json')) io.out(`${words.demo.intro}\n`);
  printRates(sample, { asOf: today }, args, io);
  const folder = resolve(io.cwd, 'out');
  const { ledger } = createLedgerReplica(sample);
  try {
    await mkdir(folder, { recursive: true });
    for (const { file, ...chosen } of letters) {
      const choices: LetterChoices = { ...chosen, tone: 'warm', date: today, lastDay: lastDayAfter(today) };
      const written = await writeLetter(ledger, choices, { path: join(folder, file), standard: 'a-2a' }, io);
      if (!written.ok) return fail(problemLine(written.problem, language));
      const client = ledger.clients.get(chosen.clientId)?.name ?? '';
      if (!options.has('json')) io.out(`\n${fill(words.letter.written, { client, path: join('out', file) })}`);
    }
  } catch (error) {
    const line = fileTroubleLine(error, 'out', language);
    if (line === null) throw error;
    return fail(line);
  }
  return done;
};
