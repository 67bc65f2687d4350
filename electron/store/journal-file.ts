/** The journal's file: lines are added behind the last good one, and all of it is replaced at once. */
import type { FileHandle } from 'node:fs/promises';
import type { Disk } from './disk';
import { replaceFile, retryBusy, writeAll } from './disk';
import { historyLimit } from './history';
import type { Fold, JournalEntry, JournalHeader, PastEntry } from './journal';
import { encode } from './journal';

/** How much of the past goes along: also an import of 20,000 rows can be taken back after a restart. */
const largestPast = 2_000_000;

export type Journal = {
  /** Bytes in the file; 0 while there is none. */
  readonly length: number;
  append: (line: JournalEntry | Fold) => Promise<void>;
  /** A fresh journal for a new snapshot, with what was not folded in. Answers how much of the past it could take. */
  restart: (
    continues: Pick<JournalHeader, 'snapshot' | 'after'>,
    past: readonly PastEntry[],
    entries: readonly JournalEntry[],
  ) => Promise<PastEntry[]>;
  /** Goes on behind the first `length` bytes of the file that is there, and cuts off the rest. */
  resume: (length: number) => Promise<unknown>;
  close: () => Promise<void>;
};

/** As lines, oldest first. One too large to keep is where undo ends: what came before it could not be taken back. */
const newestWithinLimits = (past: readonly PastEntry[]): Buffer[] => {
  const lines: Buffer[] = [];
  let room = largestPast;
  for (const { savedAt, act, label, before } of past.slice(-historyLimit).reverse()) {
    const line = encode({ savedAt, act, label, before });
    room -= line.length;
    if (room < 0) break;
    lines.push(line);
  }
  return lines.reverse();
};

export const createJournal = (disk: Disk, path: string): Journal => {
  let handle: FileHandle | null = null;
  let length = 0;
  /** Set while a failed append may have left half a line behind. */
  let isTorn = false;

  const close = async (): Promise<void> => {
    const closing = handle;
    handle = null;
    await closing?.close();
  };
  const cutOff = async (): Promise<void> => {
    await handle?.truncate(length);
    await handle?.datasync();
    isTorn = false;
  };
  const resume = async (good: number): Promise<FileHandle> => {
    await close();
    const opened = await retryBusy(() => disk.open(path, 'a'));
    handle = opened;
    length = good;
    isTorn = (await opened.stat()).size > good;
    if (isTorn) await cutOff();
    return opened;
  };

  return {
    get length() {
      return length;
    },
    resume,
    close,
    append: async (line) => {
      // A restart that failed leaves the old journal or the new one, but never half of one.
      const open = handle ?? (await resume((await disk.stat(path)).size));
      if (isTorn) await cutOff();
      const bytes = encode(line);
      try {
        await writeAll(open, bytes);
        await open.datasync();
        length += bytes.length;
      } catch (error) {
        isTorn = true;
        await cutOff().catch(() => undefined);
        throw error;
      }
    },
    restart: async (continues, past, entries) => {
      const pastLines = newestWithinLimits(past);
      const header = { journal: 1 as const, ...continues, past: pastLines.length };
      const lines = [encode(header), ...pastLines, ...entries.map(encode)];
      // Windows does not replace a file that is open.
      await close();
      await replaceFile(disk, path, lines);
      await resume(lines.reduce((sum, line) => sum + line.length, 0));
      return past.slice(past.length - pastLines.length);
    },
  };
};
