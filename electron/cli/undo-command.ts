/** `adieu undo`: takes back the last change, made by a command or in the app. */

import { fill } from '../../shared/messages/fill';
import type { CliIo, Outcome } from './io';
import { done, fail } from './io';
import { changeLedger, readLedgerAt } from './ledger-access';
import type { Arguments } from './read-arguments';
import { changeWords, cliWords, problemLine } from './words';

export const runUndo = async ({ language, paths, options }: Arguments, io: CliIo): Promise<Outcome> => {
  const given = paths[0] ?? '';
  const read = await readLedgerAt(given, language, io);
  if (!read.ok) return fail(read.line);
  const undone = await changeLedger(given, language, io, (store) => store.undo());
  if (!undone.ok) return fail(problemLine(undone.problem, language));
  const { label, history } = undone.value;
  io.out(
    options.has('json')
      ? JSON.stringify({ undone: label, next: history.undo })
      : fill(cliWords[language].undo.done, { change: changeWords[language][label] }),
  );
  return done;
};
