/** A journal on the snapshot that it continues, that already holds it, or that somebody edited since. */
import { isDeepStrictEqual } from 'node:util';
import type { Change, Step } from '../../shared/model/change';
import type { Ledger } from '../../shared/model/ledger';
import type { LedgerReplica } from '../../shared/rules/ledger-replica';
import { inverseOf, targetOf } from '../../shared/rules/ledger-replica';
import type { JournalContent, JournalEntry, PastEntry } from './journal';

/** How the journal relates to the snapshot beside it. */
export type JournalState =
  | { kind: 'none' }
  /** Its first line is damaged: nothing in it can be trusted. */
  | { kind: 'garbage' }
  | { kind: 'continues'; length: number; tail: JournalContent['tail'] }
  /** The snapshot was changed by somebody else since: what they left alone was brought up to date. */
  | { kind: 'merged'; length: number; tail: JournalContent['tail']; conflicts: number };

/** What of the journal still has to be applied; null when it belongs to another snapshot. */
const entriesAfter = (content: JournalContent, snapshot: string): JournalEntry[] | null => {
  if (content.header.snapshot === snapshot) return content.entries;
  const fold = content.folds.findLast((line) => line.folded === snapshot);
  return fold ? content.entries.filter((entry) => entry.sequence > fold.through) : null;
};

const inverseStepOf = (ledger: Ledger, step: Step): Step | undefined => inverseOf(ledger, [step])[0];

/**
 * The changes of a journal on a snapshot that somebody edited since. A record that is still as the journal found it
 * gets the journal's; one that was edited keeps the edit, which is the later of the two.
 */
const merge = (ledger: Ledger, entries: readonly JournalEntry[]): { change: Change; conflicts: number } => {
  const first = new Map<string, Step>();
  const last = new Map<string, Step>();
  for (const entry of entries) {
    for (const step of entry.before) if (!first.has(targetOf(step))) first.set(targetOf(step), step);
    for (const step of entry.change) last.set(targetOf(step), step);
  }
  const change: Step[] = [];
  let conflicts = 0;
  for (const [target, step] of last) {
    const current = inverseStepOf(ledger, step);
    if (isDeepStrictEqual(current, step)) continue;
    if (isDeepStrictEqual(current, first.get(target))) change.push(step);
    else conflicts++;
  }
  return { change, conflicts };
};

export type Applied = {
  /** What the snapshot did not hold yet. */
  entries: JournalEntry[];
  /** What it did. */
  past: PastEntry[];
  sequence: number;
  journal: JournalState;
};

export const applyJournal = (replica: LedgerReplica, content: JournalContent, snapshot: () => string): Applied => {
  const { past, length, tail } = content;
  const sequence = content.entries.at(-1)?.sequence ?? content.header.after;
  const entries = entriesAfter(content, snapshot());
  if (entries) {
    for (const entry of entries) replica.apply(entry.change);
    const folded = content.entries.slice(0, content.entries.length - entries.length);
    return { entries, past: [...past, ...folded], sequence, journal: { kind: 'continues', length, tail } };
  }
  // Somebody edited the ledger, and the journal holds nothing that they did not have: only a past that is not theirs.
  if (content.entries.length === 0 && tail === 'none')
    return { entries: [], past: [], sequence, journal: { kind: 'none' } };
  const { change, conflicts } = merge(replica.ledger, content.entries);
  replica.apply(change);
  return { entries: [], past: [], sequence, journal: { kind: 'merged', length, tail, conflicts } };
};
