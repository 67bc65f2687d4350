/**
 * The journal: every change since the snapshot, one line each, durable before its caller hears "done".
 *
 *   8 hex digits of CRC-32, a space, JSON, a newline
 *   {"journal":1,"snapshot":"…","after":4}                    first line: the snapshot it continues, and its last change
 *   {"sequence":5,"savedAt":"…","act":"do","label":"addHours","change":[…],"before":[…]}
 *   {"folded":"…","through":5}                                written before a new snapshot takes the old one's place
 *
 * A snapshot is named by its size and checksum, so a crash at any step of a fold-in, and a snapshot that somebody
 * edited in between, are told apart when the two are read together.
 */
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { ChangeLabel } from '../../shared/contract';
import type { Change } from '../../shared/model/change';
import type { Disk } from './disk';
import { replaceFile, retryBusy, writeAll } from './disk';

export type JournalEntry = {
  sequence: number;
  savedAt: string;
  act: 'do' | 'undo' | 'redo';
  label: ChangeLabel;
  change: Change;
  /** The change that takes it back. */
  before: Change;
};
export type JournalHeader = { snapshot: string; after: number };
export type Fold = { folded: string; through: number };

export type JournalContent = {
  header: JournalHeader;
  entries: JournalEntry[];
  folds: Fold[];
  /** How far it is good, in bytes. */
  length: number;
  /** What follows: nothing, a last line cut short by a power cut, or lines that are damaged. */
  tail: 'none' | 'torn' | 'damaged';
};

const Step = z.union([
  z.object({ put: z.string(), record: z.looseObject({ id: z.string() }) }),
  z.object({ remove: z.string(), id: z.string() }),
  z.object({ profile: z.looseObject({}) }),
]);
const Line = z.union([
  z.object({
    sequence: z.int(),
    savedAt: z.string(),
    act: z.enum(['do', 'undo', 'redo']),
    label: ChangeLabel,
    change: z.array(Step),
    before: z.array(Step),
  }),
  z.object({ folded: z.string(), through: z.int() }),
  z.object({ journal: z.literal(1), snapshot: z.string(), after: z.int() }),
]);
type Line = JournalEntry | Fold | ({ journal: 1 } & JournalHeader);

const hex = (checksum: number): string => checksum.toString(16).padStart(8, '0');

/** Names a snapshot by its size and checksum. */
export const snapshotId = (size: number, checksum: number): string => `${size.toString(36)}-${hex(checksum)}`;

const encode = (line: Line): Buffer => {
  const text = JSON.stringify(line);
  return Buffer.from(`${hex(crc32(text))} ${text}\n`);
};

const decode = (bytes: Buffer): Line | null => {
  const json = bytes.subarray(9);
  if (bytes.length < 10 || bytes.toString('latin1', 0, 9) !== `${hex(crc32(json))} `) return null;
  try {
    const line = Line.safeParse(JSON.parse(json.toString('utf8')));
    return line.success ? (line.data as Line) : null;
  } catch {
    return null;
  }
};

/** Reads as far as every line is whole, in order and accepted. Null when not even the first line is good. */
export const readJournal = (bytes: Buffer, accept: (entry: JournalEntry) => boolean): JournalContent | null => {
  let header: JournalHeader | null = null;
  const entries: JournalEntry[] = [];
  const folds: Fold[] = [];
  let length = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, length)) {
    const line = decode(bytes.subarray(length, end));
    if (!line || 'journal' in line !== (header === null)) break;
    if ('journal' in line) header = { snapshot: line.snapshot, after: line.after };
    else if ('folded' in line) folds.push(line);
    else if (line.sequence === (header?.after ?? 0) + entries.length + 1 && accept(line)) entries.push(line);
    else break;
    length = end + 1;
  }
  if (!header) return null;
  const rest = bytes.subarray(length);
  const tail = rest.length === 0 ? 'none' : rest.includes(10) ? 'damaged' : 'torn';
  return { header, entries, folds, length, tail };
};

export type Journal = {
  /** Bytes in the file; 0 while there is none. */
  readonly length: number;
  append: (line: JournalEntry | Fold) => Promise<void>;
  /** A fresh journal for a new snapshot, holding what was not folded in. */
  restart: (header: JournalHeader, entries: readonly JournalEntry[]) => Promise<void>;
  /** Goes on behind the first `length` bytes of the file that is there, and cuts off the rest. */
  resume: (length: number) => Promise<unknown>;
  close: () => Promise<void>;
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
    restart: async (header, entries) => {
      const lines = [encode({ journal: 1, ...header }), ...entries.map(encode)];
      // Windows does not replace a file that is open.
      await close();
      await replaceFile(disk, path, lines);
      await resume(lines.reduce((sum, line) => sum + line.length, 0));
    },
  };
};
