/**
 * The one owner of an open ledger. Changes wait in a queue and are applied one at a time: decided on the ledger as it
 * is then, checked, made durable, applied, told to listeners, and only then answered.
 */
import { Low } from 'lowdb';
import type { ChangeLabel } from '../../shared/contract/change-label';
import type { Change } from '../../shared/model/change';
import type { Ledger } from '../../shared/model/ledger';
import type { Problem, Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { LedgerReplica } from '../../shared/rules/ledger-replica';
import { inverseOf } from '../../shared/rules/ledger-replica';
import type { RuleContext } from '../../shared/rules/rule';
import { dayOf } from '../../shared/units/calendar-day';
import { diskProblem } from './disk';
import type { UndoHistory } from './history';
import type { JournalEntry } from './journal';
import { checkChange } from './ledger-check';
import type { LedgerFileAdapter } from './ledger-file';
import type { Commit, LedgerStore } from './ledger-store';
import type { Extras, Snapshot } from './ledger-text';
import { snapshotOf } from './ledger-text';

export type StoreParts = {
  path: string;
  clock: () => Date;
  newId: () => string;
  /** Null: the folder cannot be written, and every change is refused. */
  file: LedgerFileAdapter | null;
  replica: LedgerReplica;
  extras: Extras;
  sequence: number;
  savedAt: string | null;
  history: UndoHistory;
  /** Runs tasks one after another. */
  exclusively: <T>(task: () => Promise<T>) => Promise<T>;
  /** Whether the lock is still ours: looked up, and as far as known. */
  isOurs: () => Promise<boolean>;
  holds: () => Promise<boolean>;
  /** Calls `run` after so many milliseconds unless the answer is called first. */
  after: (milliseconds: number, run: () => void) => () => void;
  afterSave: (ledger: Ledger) => Promise<void>;
  release: () => Promise<void>;
  /** What went wrong without anybody waiting for an answer. */
  report: (error: unknown) => void;
  /** The journal could not be folded in, and nobody is waiting for an answer. */
  onNotFolded: (problem: Problem) => void;
};

/** Quiet for so long, and the journal is folded in. */
const idle = 15_000;
/** A journal of this many bytes is folded in at once. */
const largestJournal = 4_000_000;

export const createLedgerStore = (parts: StoreParts): LedgerStore => {
  const { path, clock, file, replica, extras, history, exclusively } = parts;
  const { ledger } = replica;
  const listeners = new Set<(commit: Commit) => void>();
  let revision = parts.sequence;
  let savedAt = parts.savedAt;
  let isClosed = false;
  let cancelFold = (): void => undefined;
  let saving: Promise<Result<null>> | null = null;

  const fold = async (): Promise<Result<null>> => {
    cancelFold();
    if (!file?.hasUnfolded) return ok(null);
    try {
      if (!(await parts.isOurs())) return refuse('ledgerLocked', { details: { path } });
      await new Low<Snapshot>(file, snapshotOf(ledger, extras, revision)).write();
      // The ledger is safe; a backup that fails is for the log.
      await parts.afterSave(ledger).catch(parts.report);
      return ok(null);
    } catch (error) {
      parts.report(error);
      return diskProblem(error, path);
    }
  };
  const save = (): Promise<Result<null>> => {
    saving ??= fold().finally(() => {
      saving = null;
    });
    return saving;
  };
  const saveUnasked = async (): Promise<void> => {
    const saved = await save();
    if (!saved.ok) parts.onNotFolded(saved.problem);
  };
  const foldLater = (): void => {
    cancelFold();
    const wait = file && file.journalLength > largestJournal ? 0 : idle;
    cancelFold = parts.after(wait, () => void saveUnasked().catch(parts.report));
  };

  const tell = (commit: Commit): void => {
    for (const listener of listeners)
      try {
        listener(commit);
      } catch (error) {
        parts.report(error);
      }
  };

  const write = async (move: Pick<JournalEntry, 'act' | 'label' | 'change'>): Promise<Result<Commit>> => {
    if (!file) return refuse('notWritable', { details: { path } });
    const before = inverseOf(ledger, move.change);
    const entry = { ...move, before, sequence: revision + 1, savedAt: clock().toISOString() };
    try {
      if (!(await parts.holds())) return refuse('ledgerLocked', { details: { path } });
      await file.append(entry);
    } catch (error) {
      return diskProblem(error, path);
    }
    replica.apply(entry.change);
    history.note(entry);
    revision = entry.sequence;
    savedAt = entry.savedAt;
    const commit = { revision, label: entry.label, change: entry.change, history: history.labels, savedAt };
    foldLater();
    tell(commit);
    return ok(commit);
  };

  const decideAndWrite = async (
    label: ChangeLabel,
    decide: (ledger: Ledger, context: RuleContext) => Result<Change>,
  ): Promise<Result<Commit>> => {
    const now = clock();
    const decided = decide(ledger, { newId: parts.newId, now: now.toISOString(), today: dayOf(now) });
    if (!decided.ok) return decided;
    const change = decided.value;
    if (change.length === 0)
      return ok({ revision, label, change, history: history.labels, savedAt: savedAt ?? now.toISOString() });
    const problem = checkChange(change);
    if (problem) return { ok: false, problem };
    return write({ act: 'do', label, change });
  };

  const step = (act: 'undo' | 'redo') => async (): Promise<Result<Commit>> => {
    const move = history.next(act);
    return move ? write({ act, ...move }) : refuse(act === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
  };

  const whileOpen = (task: () => Promise<Result<Commit>>): Promise<Result<Commit>> =>
    isClosed ? Promise.resolve(refuse('noLedger')) : exclusively(task);

  return {
    path,
    ledger,
    get revision() {
      return revision;
    },
    get savedAt() {
      return savedAt;
    },
    get history() {
      return history.labels;
    },
    commit: (label, decide) => whileOpen(() => decideAndWrite(label, decide)),
    undo: () => whileOpen(step('undo')),
    redo: () => whileOpen(step('redo')),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save,
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await exclusively(async () => undefined);
      await saving;
      await save();
      cancelFold();
      listeners.clear();
      await file?.close(await parts.isOurs().catch(() => false)).catch(parts.report);
      await parts.release().catch(parts.report);
    },
  };
};
