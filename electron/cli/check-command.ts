/** `adieu check`: is the ledger sound, and if not, what is wrong and where. */

import { fill } from '../../shared/messages/fill';
import type { Language } from '../../shared/model/record';
import { describeFault } from '../store/fault-words';
import type { CliIo, Outcome } from './io';
import { done, fail } from './io';
import { readLedgerAt } from './ledger-access';
import type { Arguments } from './read-arguments';
import { cliWords } from './words';

export const runCheck = async ({ language, paths, options }: Arguments, io: CliIo): Promise<Outcome> => {
  const given = paths[0] ?? '';
  const { check: words } = cliWords[language];
  const read = await readLedgerAt(given, language, io);
  const isJson = options.has('json');
  // In JSON faults are told in English, so that a script reads the same everywhere.
  const faultLanguage: Language = isJson ? 'en' : language;
  const lines = read.faults.map((fault) => describeFault(fault, faultLanguage));
  if (isJson) {
    const faults = read.faults.map((fault, index) => ({ ...fault, text: lines[index] ?? '' }));
    io.out(JSON.stringify({ sound: read.ok && faults.length === 0, faults }, null, 2));
  } else for (const line of lines) io.out(line);
  if (lines.length > 0) return fail(fill(words.faulty, { path: given, count: lines.length }));
  if (!read.ok) return fail(read.line);
  const { clients, timeEntries, invoices, payments } = read.file;
  const counts = {
    clients: clients.length,
    timeEntries: timeEntries.length,
    invoices: invoices.length,
    payments: payments.length,
  };
  if (!isJson) io.out(fill(words.sound, { path: given, ...counts }));
  return done;
};
