/** The command line as one function: arguments in, an exit code out. It never throws. */

import { fill } from '../../shared/messages/fill';
import { runCheck } from './check-command';
import { runImport } from './import-command';
import type { CliIo, Outcome } from './io';
import { done, fail } from './io';
import { runLetter } from './letter-command';
import { runRates } from './rates-command';
import type { Arguments, CommandName } from './read-arguments';
import { readArguments } from './read-arguments';
import { runDemo, runSample } from './sample-commands';
import { runSignals } from './signals-command';
import { runUndo } from './undo-command';
import { cliWords, languageOf } from './words';

const printHelp = async ({ language }: Arguments, io: CliIo): Promise<Outcome> => {
  io.out(cliWords[language].help);
  return done;
};

const runners: Record<CommandName, (args: Arguments, io: CliIo) => Promise<Outcome>> = {
  rates: runRates,
  signals: runSignals,
  letter: runLetter,
  check: runCheck,
  import: runImport,
  undo: runUndo,
  sample: runSample,
  demo: runDemo,
  help: printHelp,
};

const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/gu, ' ').trim();

const run = async (argv: readonly string[], io: CliIo): Promise<Outcome> => {
  const environment = languageOf(io.env);
  const read = readArguments(argv, environment);
  if (!read.ok) return fail(read.line);
  if ('version' in read) {
    io.out(io.version);
    return done;
  }
  try {
    return await runners[read.value.command](read.value, io);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(fill(cliWords[read.value.language].unexpected, { reason }));
  }
};

/** `argv` without the program itself. 0: done; 1: not done, with one line on stderr that says why. */
export const runCli = async (argv: readonly string[], io: CliIo): Promise<number> => {
  const outcome = await run(argv, io);
  if (outcome.ok) return 0;
  io.err(`adieu: ${oneLine(outcome.line)}`);
  return 1;
};
