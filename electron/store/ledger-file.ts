/**
 * The ledger on disk as an adapter for lowdb's `Low`: `read` is the snapshot with its journal, `write` folds the
 * journal in. Every step of a write leaves a snapshot and a journal that together hold every acknowledged change.
 */
import type { Adapter } from 'lowdb';
import type { Disk } from './disk';
import { isMissing, moveInPlace, privateMode, writeBeside } from './disk';
import { inOneStep } from './history';
import type { JournalEntry, PastEntry } from './journal';
import { createJournal } from './journal-file';
import type { Snapshot } from './ledger-text';
import { snapshotBytes } from './ledger-text';
import type { Places } from './places';
import { setAside } from './set-aside';

type Start = {
  disk: Disk;
  places: Places;
  /** What was read, journal included, and the last change in it. */
  read: () => Snapshot;
  sequence: number;
  /** The name of the snapshot on disk, and the changes of the journal that goes with it. */
  id: () => string;
  entries: readonly JournalEntry[];
  /** The changes before those, as far back as undo goes. */
  past: readonly PastEntry[];
  /** How far the journal on disk is good; null when there is none to go on with. */
  journalLength: number | null;
  /** Runs a task while no change is being written. */
  exclusively: <T>(task: () => Promise<T>) => Promise<T>;
  /** Somebody else wrote the ledger while it was open here; their version was set aside. */
  onEditedElsewhere: (setAsidePath: string) => void;
};

export type LedgerFileAdapter = Adapter<Snapshot> & {
  /** Durable when it resolves. To be called one at a time. */
  append: (entry: JournalEntry) => Promise<void>;
  /** Bytes of the journal not folded in yet. */
  readonly journalLength: number;
  readonly hasUnfolded: boolean;
  /** Removes a journal that holds nothing, not even a past, unless the ledger is no longer ours. */
  close: (isOurs: boolean) => Promise<void>;
};

type Signature = { size: number; mtimeMs: number; ino: number; mode: number };

const signatureOf = async (disk: Disk, path: string): Promise<Signature | null> => {
  try {
    const { size, mtimeMs, ino, mode } = await disk.stat(path);
    return { size, mtimeMs, ino, mode };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

const isSameFile = (one: Signature | null, other: Signature | null): boolean =>
  one?.size === other?.size && one?.mtimeMs === other?.mtimeMs && one?.ino === other?.ino;

export const createLedgerFile = async (start: Start): Promise<LedgerFileAdapter> => {
  const { disk, places, exclusively } = start;
  const journal = createJournal(disk, places.journal);
  let { id } = start;
  let unfolded = [...start.entries];
  let past = [...start.past];
  /** The last change that the snapshot on disk holds. */
  let foldedThrough = start.sequence - unfolded.length;
  let signature = await signatureOf(disk, places.ledger);
  let hasJournal = start.journalLength !== null;
  if (start.journalLength !== null) await journal.resume(start.journalLength);

  const swap = async (temporary: string, next: { id: string; through: number }): Promise<void> => {
    const onDisk = await signatureOf(disk, places.ledger);
    if (onDisk && !isSameFile(onDisk, signature))
      start.onEditedElsewhere(await setAside(disk, places, places.ledger, 'edited elsewhere'));
    if (hasJournal) await journal.append({ folded: next.id, through: next.through });
    await moveInPlace(disk, temporary, places.ledger);
    signature = await signatureOf(disk, places.ledger);
    id = () => next.id;
    foldedThrough = next.through;
    past = inOneStep([...past, ...unfolded.filter((entry) => entry.sequence <= next.through)]);
    unfolded = unfolded.filter((entry) => entry.sequence > next.through);
    past = await journal.restart({ snapshot: id(), after: foldedThrough }, past, unfolded);
    hasJournal = true;
  };

  return {
    read: async () => start.read(),
    write: async (snapshot) => {
      const { chunks, id: idOfWritten } = snapshotBytes(snapshot);
      const mode = signature ? signature.mode & 0o777 : privateMode;
      const temporary = await writeBeside(disk, places.ledger, chunks, mode);
      try {
        await exclusively(() => swap(temporary, { id: idOfWritten(), through: snapshot.sequence }));
      } catch (error) {
        await disk.unlink(temporary).catch(() => undefined);
        throw error;
      }
    },
    append: async (entry) => {
      if (!hasJournal) await journal.restart({ snapshot: id(), after: foldedThrough }, past, []);
      hasJournal = true;
      await journal.append(entry);
      unfolded.push(entry);
    },
    get journalLength() {
      return journal.length;
    },
    get hasUnfolded() {
      return unfolded.length > 0;
    },
    close: async (isOurs) => {
      await journal.close();
      if (isOurs && hasJournal && unfolded.length + past.length === 0) await disk.unlink(places.journal);
    },
  };
};
