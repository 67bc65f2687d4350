/** Stands where electron/store comes: the same seam, whole-file writes, no journal, no history. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ChangeLabel, History } from '../../shared/contract';
import type { Change } from '../../shared/model/change';
import type { Ledger, LedgerFile } from '../../shared/model/ledger';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import { createLedgerReplica, toLedgerFile } from '../../shared/rules/ledger-replica';
import type { RuleContext } from '../../shared/rules/rule';
import { dayOf } from '../../shared/units/calendar-day';

export type Commit = { revision: number; label: ChangeLabel; change: Change; history: History; savedAt: string };
export type LedgerStore = {
  readonly path: string;
  readonly ledger: Ledger;
  readonly revision: number;
  readonly savedAt: string | null;
  readonly history: History;
  commit: (
    label: ChangeLabel,
    decide: (ledger: Ledger, context: RuleContext) => Result<Change>,
  ) => Promise<Result<Commit>>;
  undo: () => Promise<Result<Commit>>;
  redo: () => Promise<Result<Commit>>;
  onChange: (listener: (commit: Commit) => void) => () => void;
  close: () => Promise<void>;
};
type Backup = { file: string; savedOn: string; clients: number; timeEntries: number; invoices: number };
export type Opened =
  | { state: 'open'; store: LedgerStore }
  | { state: 'unreadable'; path: string; setAsidePath: string; reason: string; backups: Backup[] }
  | { state: 'newer'; path: string; version: number }
  | { state: 'locked'; path: string }
  | { state: 'missing'; path: string };

export const openLedgerStore = async (
  path: string,
  { clock, newId }: { clock: () => Date; newId: () => string },
): Promise<Opened> => {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { state: 'missing', path };
  const replica = createLedgerReplica(JSON.parse(text));
  const listeners = new Set<(commit: Commit) => void>();
  const history = { undo: null, redo: null };
  let revision = 1;
  const store: LedgerStore = {
    path,
    ledger: replica.ledger,
    get revision() {
      return revision;
    },
    savedAt: null,
    history,
    commit: async (label, decide) => {
      const now = clock();
      const decided = decide(replica.ledger, { newId, now: now.toISOString(), today: dayOf(now) });
      if (!decided.ok) return decided;
      replica.apply(decided.value);
      revision += 1;
      await writeFile(path, JSON.stringify(toLedgerFile(replica.ledger)));
      const commit = { revision, label, change: decided.value, history, savedAt: now.toISOString() };
      for (const listener of listeners) listener(commit);
      return ok(commit);
    },
    undo: async () => refuse('nothingToUndo'),
    redo: async () => refuse('nothingToRedo'),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {},
  };
  return { state: 'open', store };
};

export const createLedger = async (
  path: string,
  initial: Partial<LedgerFile> = {},
): Promise<Result<{ path: string }>> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify({ ...toLedgerFile(createLedgerReplica({}).ledger), ...initial }));
  return ok({ path });
};

export const restoreBackup = async (): Promise<Result<unknown>> => refuse('unexpected');
