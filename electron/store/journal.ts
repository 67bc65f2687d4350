/**
 * The journal: every change since the snapshot, one line each, durable before its caller hears "done"; and before
 * those the last ones that the snapshot already holds, so that undo outlives a save and a restart.
 *
 *   8 hex digits of CRC-32, a space, JSON, a newline
 *   {"journal":1,"snapshot":"…","after":4,"past":1}           first line: the snapshot it continues, and its last change
 *   {"savedAt":"…","act":"do","label":"addHours","before":[…]}  so many past changes: only how to take each back
 *   {"sequence":5,"savedAt":"…","act":"do","label":"addHours","change":[…],"before":[…]}
 *   {"folded":"…","through":5}                                written before a new snapshot takes the old one's place
 *
 * A snapshot is named by its size and checksum, so a crash at any step of a fold-in, and a snapshot that somebody
 * edited in between, are told apart when the two are read together.
 */
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { ChangeLabel } from '../../shared/contract/change-label';
import type { Change } from '../../shared/model/change';

export type JournalEntry = {
  sequence: number;
  savedAt: string;
  act: 'do' | 'undo' | 'redo';
  label: ChangeLabel;
  change: Change;
  /** The change that takes it back. */
  before: Change;
};
/** A change that the snapshot holds. What it put is in the snapshot, or in what a later one takes back. */
export type PastEntry = Pick<JournalEntry, 'savedAt' | 'act' | 'label' | 'before'>;
export type JournalHeader = { snapshot: string; after: number; past: number };
export type Fold = { folded: string; through: number };

export type JournalContent = {
  header: JournalHeader;
  past: PastEntry[];
  entries: JournalEntry[];
  folds: Fold[];
  /** How far it is good, in bytes. */
  length: number;
  /** What follows: nothing, a last line cut short by a power cut, or lines that are damaged. */
  tail: 'none' | 'torn' | 'damaged';
};

const isText = (value: unknown): boolean => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** By hand: a journal may hold tens of thousands of steps, and is read at each start. */
const isStep = (step: unknown): boolean => {
  if (!isObject(step)) return false;
  if ('put' in step) return isText(step['put']) && isObject(step['record']) && isText(step['record']['id']);
  return 'remove' in step ? isText(step['remove']) && isText(step['id']) : isObject(step['profile']);
};
const Steps = z.custom<Change>((value) => Array.isArray(value) && value.every(isStep));
const Past = z.strictObject({
  savedAt: z.string(),
  act: z.enum(['do', 'undo', 'redo']),
  label: ChangeLabel,
  before: Steps,
});
const Line = z.union([
  Past.extend({ sequence: z.int(), change: Steps }),
  Past,
  z.object({ folded: z.string(), through: z.int() }),
  z.object({ journal: z.literal(1), snapshot: z.string(), after: z.int(), past: z.int().default(0) }),
]);
type Line = JournalEntry | PastEntry | Fold | ({ journal: 1 } & JournalHeader);

const hex = (checksum: number): string => checksum.toString(16).padStart(8, '0');

/** Names a snapshot by its size and checksum. */
export const snapshotId = (size: number, checksum: number): string => `${size.toString(36)}-${hex(checksum)}`;

export const encode = (line: Line): Buffer => {
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

/**
 * Reads as far as every line is whole, in order and accepted. Null when not even the first line is good. A past change
 * that is damaged costs undo at that place, and no change.
 */
export const readJournal = (bytes: Buffer, accept: (change: Change) => boolean): JournalContent | null => {
  let header: JournalHeader | null = null;
  let past: PastEntry[] = [];
  let pastLines = 0;
  const entries: JournalEntry[] = [];
  const folds: Fold[] = [];
  let length = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, length)) {
    const line = decode(bytes.subarray(length, end));
    const isFirst: boolean = header === null;
    if (line && 'journal' in line !== isFirst) break;
    if (line && 'journal' in line) header = { snapshot: line.snapshot, after: line.after, past: line.past };
    else if (line && 'folded' in line) folds.push(line);
    else if (line && 'sequence' in line) {
      if (line.sequence !== (header?.after ?? 0) + entries.length + 1 || !accept(line.change)) break;
      entries.push(line);
    } else if (header && pastLines < header.past) {
      pastLines++;
      past = line && accept(line.before) ? [...past, line] : [];
    } else break;
    length = end + 1;
  }
  if (!header) return null;
  const rest = bytes.subarray(length);
  const tail = rest.length === 0 ? 'none' : rest.includes(10) ? 'damaged' : 'torn';
  return { header, past, entries, folds, length, tail };
};
