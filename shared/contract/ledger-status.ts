/** Where the ledger stands, and what the user should know of it. */

import { z } from 'zod';
import { problemCodes } from '../result';
import { CalendarDay } from '../units/shapes';
import { ChangeLabel } from './change-label';

export const History = z.object({ undo: z.nullable(ChangeLabel), redo: z.nullable(ChangeLabel) });
export type History = z.infer<typeof History>;

const Backup = z.object({
  file: z.string(),
  savedOn: CalendarDay,
  clients: z.int(),
  timeEntries: z.int(),
  invoices: z.int(),
});

/** What the user should know of the file. */
export const LedgerNotice = z.discriminatedUnion('kind', [
  /** A last line that was cut short by a power cut, and never acknowledged, was dropped. */
  z.object({ kind: z.literal('journalTorn') }),
  /** Lines were damaged. What came before them was kept; all of it is still in the copy. */
  z.object({ kind: z.literal('journalDamaged'), setAsidePath: z.string() }),
  /** ledger.json was edited while changes waited in the journal: both are in now, but for `conflicts` records. */
  z.object({ kind: z.literal('merged'), conflicts: z.int(), setAsidePath: z.string() }),
  z.object({ kind: z.literal('migrated'), backup: z.string() }),
  /** Somebody else wrote ledger.json while it was open; it was saved over, and their version is in the copy. */
  z.object({ kind: z.literal('editedElsewhere'), setAsidePath: z.string() }),
  /** Changes are safe in the journal, but ledger.json could not be brought up to date. */
  z.object({ kind: z.literal('notFolded'), code: z.enum(problemCodes) }),
]);
export type LedgerNotice = z.infer<typeof LedgerNotice>;

/** Where the ledger stands. Only with 'open' there is a replica to fetch. */
export const LedgerStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none'), suggestedFolder: z.string() }),
  z.object({
    state: z.literal('open'),
    path: z.string(),
    isSample: z.boolean(),
    revision: z.int(),
    savedAt: z.nullable(z.string()),
    history: History,
    notices: z.array(LedgerNotice),
  }),
  /** The file could not be read: it was set aside untouched under `setAsidePath`. */
  z.object({
    state: z.literal('unreadable'),
    path: z.string(),
    setAsidePath: z.string(),
    reason: z.string(),
    backups: z.array(Backup),
  }),
  z.object({ state: z.literal('newer'), path: z.string(), version: z.int() }),
  z.object({ state: z.literal('locked'), path: z.string() }),
  /** The remembered file is not there: a disk that is not attached, or a moved folder. */
  z.object({ state: z.literal('missing'), path: z.string() }),
]);
export type LedgerStatus = z.infer<typeof LedgerStatus>;
