/** The store's door: opens a ledger, and says what kept it from opening when it does not. */
import type { ChangeLabel } from '../../shared/contract/change-label';
import type { History, LedgerNotice, LedgerStatus } from '../../shared/contract/ledger-status';
import type { Change } from '../../shared/model/change';
import type { Ledger } from '../../shared/model/ledger';
import type { Language } from '../../shared/model/record';
import type { Result } from '../../shared/result';
import type { RuleContext } from '../../shared/rules/rule';
import type { Backups } from './backups';
import { createBackups, keepOlderVersion, listBackups } from './backups';
import type { Disk } from './disk';
import { isDiskError, isMissing, realDisk } from './disk';
import type { Fault } from './fault';
import { describeFault } from './fault-words';
import { createUndoHistory } from './history';
import { createLedgerFile } from './ledger-file';
import { snapshotOf } from './ledger-text';
import type { Loaded } from './load-ledger';
import { loadLedger } from './load-ledger';
import type { Lock } from './lock';
import { acquireLock } from './lock';
import type { Migrations } from './migrations';
import { migrations } from './migrations';
import { createLedgerStore } from './open-store';
import type { Places } from './places';
import { placesOf } from './places';
import { createQueue } from './queue';
import { recoverJournal, sweepTemporaries } from './recover';
import { setAside } from './set-aside';

export { createLedger } from './create-ledger';
export { readLedger } from './read-ledger';
export { restoreBackup } from './restore-backup';

export type Commit = { revision: number; label: ChangeLabel; change: Change; history: History; savedAt: string };

export type LedgerStore = {
  readonly path: string;
  /** Live: it changes with every commit. */
  readonly ledger: Ledger;
  /** Counts up by one with every commit. */
  readonly revision: number;
  readonly savedAt: string | null;
  readonly history: History;
  /** A rule that answers with no steps changes nothing, and is not a step to undo either. */
  commit: (
    label: ChangeLabel,
    decide: (ledger: Ledger, context: RuleContext) => Result<Change>,
  ) => Promise<Result<Commit>>;
  undo: () => Promise<Result<Commit>>;
  redo: () => Promise<Result<Commit>>;
  /** Answers with the function that stops it. */
  onChange: (listener: (commit: Commit) => void) => () => void;
  /** Folds the journal into ledger.json now; it also happens by itself. */
  save: () => Promise<Result<null>>;
  /** Saves, and lets go of the file. Where saving fails the journal stays, so nothing is lost. */
  close: () => Promise<void>;
};

type StateOf<S extends LedgerStatus['state']> = Extract<LedgerStatus, { state: S }>;

/** `notices`: what opening had to mend, and what came up since. `faults`: `reason` in full. */
export type Opened =
  | { state: 'open'; store: LedgerStore; notices: LedgerNotice[] }
  | (StateOf<'unreadable'> & { faults: Fault[] })
  | StateOf<'newer'>
  | StateOf<'locked'>
  | StateOf<'missing'>;

export type OpenOptions = {
  clock: () => Date;
  newId: () => string;
  /** Of `reason`, when the ledger cannot be read. */
  language?: Language;
  /** What goes wrong while nobody waits for an answer: a fold-in that fails, a listener that throws. */
  report?: (error: unknown) => void;
  /** What the user should know, while the ledger is open. */
  onNotice?: (notice: LedgerNotice) => void;
  after?: (milliseconds: number, run: () => void) => () => void;
  disk?: Disk;
  migrations?: Migrations;
};

const afterTimeout = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};

type Settled = Required<OpenOptions>;
type Ready = Extract<Loaded, { kind: 'ledger' }>;

/** Null where the folder cannot be written: the ledger is then open for reading. */
const lockIfWritable = async (disk: Disk, path: string, now: () => number): Promise<Lock | 'held' | null> => {
  try {
    return await acquireLock(disk, path, now);
  } catch (error) {
    if (isDiskError(error)) return null;
    throw error;
  }
};

const openLoaded = async (
  path: string,
  places: Places,
  loaded: Ready,
  lock: Lock | null,
  options: Settled,
): Promise<Opened> => {
  const { disk, clock, newId, report, onNotice, after } = options;
  const { replica, extras, snapshot, entries, past, sequence } = loaded;
  const exclusively = createQueue();
  const backups: Backups = createBackups(disk, places, clock);
  const notices: LedgerNotice[] = [];
  const notice = (next: LedgerNotice): void => {
    notices.push(next);
    onNotice(next);
  };
  const journalLength = lock ? await recoverJournal(disk, places, loaded.journal, notices) : null;
  if (lock && loaded.migratedFrom !== null)
    notices.push({ kind: 'migrated', backup: await keepOlderVersion(disk, places, loaded.migratedFrom, clock()) });
  const file = lock
    ? await createLedgerFile({
        ...{ disk, places, sequence, entries, past, journalLength, exclusively, id: snapshot },
        read: () => snapshotOf(replica.ledger, extras, sequence),
        onEditedElsewhere: (setAsidePath) => notice({ kind: 'editedElsewhere', setAsidePath }),
      })
    : null;
  const store = createLedgerStore({
    path,
    clock,
    newId,
    file,
    replica,
    extras,
    sequence,
    savedAt: entries.at(-1)?.savedAt ?? (await disk.stat(places.ledger)).mtime.toISOString(),
    history: createUndoHistory([...past, ...entries]),
    exclusively,
    isOurs: async () => (await lock?.isOurs()) ?? false,
    holds: async () => (await lock?.holds()) ?? false,
    after,
    afterSave: backups.afterSave,
    release: async () => lock?.release(),
    report,
    onNotFolded: ({ code }) => notice({ kind: 'notFolded', code }),
  });
  if (file && (loaded.migratedFrom !== null || loaded.journal.kind === 'merged'))
    await file.write(snapshotOf(replica.ledger, extras, sequence));
  // The first change needs the snapshot's name; worked out now, the bytes are let go of and that change is not slower.
  setImmediate(snapshot);
  return { state: 'open', store, notices };
};

const describeUnreadable = async (path: string, places: Places, faults: Fault[], options: Settled): Promise<Opened> => {
  const { disk, language } = options;
  const setAsidePath = await setAside(disk, places, places.ledger, 'unreadable').catch((error: unknown) => {
    // It cannot be copied: a full disk, a folder without permission. It stays where it is.
    if (isDiskError(error)) return path;
    throw error;
  });
  const [first] = faults;
  const reason = first ? describeFault(first, language) : '';
  return { state: 'unreadable', path, setAsidePath, reason, faults, backups: await listBackups(disk, places) };
};

export const openLedgerStore = async (path: string, given: OpenOptions): Promise<Opened> => {
  const options: Settled = {
    language: 'en',
    report: console.error,
    onNotice: () => undefined,
    after: afterTimeout,
    disk: realDisk,
    migrations,
    ...given,
  };
  const { disk } = options;
  let real: string;
  try {
    real = await disk.realpath(path);
  } catch (error) {
    if (isMissing(error)) return { state: 'missing', path };
    throw error;
  }
  const places = placesOf(real);
  const lock = await lockIfWritable(disk, places.lock, () => options.clock().getTime());
  if (lock === 'held') return { state: 'locked', path };
  let isOpen = false;
  try {
    if (lock) await sweepTemporaries(disk, places);
    const loaded = await loadLedger(disk, places, { steps: options.migrations });
    if (loaded.kind === 'missing') return { state: 'missing', path };
    if (loaded.kind === 'newer') return { state: 'newer', path, version: loaded.version };
    if (loaded.kind === 'faulty') return await describeUnreadable(path, places, loaded.faults, options);
    const opened = await openLoaded(path, places, loaded, lock, options);
    isOpen = true;
    return opened;
  } finally {
    if (!isOpen) await lock?.release();
  }
};
