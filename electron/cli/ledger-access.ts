/** The ledger for a command, to read or to change; and what to say when it, or another file, can't be used. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fill } from '../../shared/messages/fill';
import type { LedgerFile } from '../../shared/model/ledger';
import type { Language } from '../../shared/model/record';
import type { Result } from '../../shared/result';
import type { Fault } from '../store/fault';
import { describeFault } from '../store/fault-words';
import type { Commit, LedgerStore } from '../store/ledger-store';
import { openLedgerStore, readLedger } from '../store/ledger-store';
import type { CliIo } from './io';
import { cliWords, problemLine } from './words';

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

/** Without a lock. */
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

const codes = {
  unreadable: 'ledgerUnreadable',
  newer: 'ledgerNewer',
  locked: 'ledgerLocked',
  missing: 'ledgerNotFound',
} as const;

/** Takes the lock, so that an open app and this command never write at the same time. */
export const changeLedger = async (
  given: string,
  language: Language,
  io: CliIo,
  change: (store: LedgerStore) => Promise<Result<Commit>>,
): Promise<Result<Commit>> => {
  const opened = await openLedgerStore(resolve(io.cwd, given), { clock: io.clock, newId: io.newId, language });
  if (opened.state !== 'open') {
    const details = { path: given, version: 'version' in opened ? opened.version : '' };
    return { ok: false, problem: { code: codes[opened.state], details } };
  }
  try {
    const changed = await change(opened.store);
    if (changed.ok) return changed;
    return { ok: false, problem: { ...changed.problem, details: { ...changed.problem.details, path: given } } };
  } finally {
    await opened.store.close();
  }
};
