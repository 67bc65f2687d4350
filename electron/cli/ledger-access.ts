/** The ledger for a command, read without a lock; and what to say when it, or another file, can't be used. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LedgerFile } from '../../shared/model/ledger';
import type { Language } from '../../shared/model/record';
import type { Fault } from '../store/fault';
import { describeFault } from '../store/fault-words';
import { readLedger } from '../store/ledger-store';
import type { CliIo } from './io';
import { cliWords, fill, problemLine } from './words';

export type LedgerRead =
  | { ok: true; path: string; file: LedgerFile; faults: Fault[] }
  | { ok: false; line: string; faults: Fault[] };

const troubleLine = (code: string, path: string, language: Language): string => {
  const { reasons, fileTrouble } = cliWords[language];
  const reason = Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : fill(reasons.other, { code });
  return fill(fileTrouble, { path, reason });
};

/** The one line for an error of the file system; null for any other error. */
export const fileTroubleLine = (error: unknown, path: string, language: Language): string | null => {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  return code !== null && /^E[A-Z]+$/u.test(code) ? troubleLine(code, path, language) : null;
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

export const readLedgerAt = async (given: string, language: Language, io: CliIo): Promise<LedgerRead> => {
  const path = resolve(io.cwd, given);
  if (await isFolder(path)) return { ok: false, line: troubleLine('EISDIR', given, language), faults: [] };
  try {
    const reading = await readLedger(path);
    if (reading.ok) return { ok: true, path, file: reading.value, faults: reading.faults };
    const [first] = reading.faults;
    const reason = first ? { reason: describeFault(first, language) } : {};
    const problem = {
      ...reading.problem,
      details: { ...reading.problem.details, path: given, name: given, ...reason },
    };
    return { ok: false, line: problemLine(problem, language), faults: reading.faults };
  } catch (error) {
    const line = fileTroubleLine(error, given, language);
    if (line === null) throw error;
    return { ok: false, line, faults: [] };
  }
};
