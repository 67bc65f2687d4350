/** A ledger in memory that follows changes: the store owns one, every window holds one. */
import type { Change, Step } from '../model/change';
import type { CollectionName, Ledger, LedgerFile, RecordOf } from '../model/ledger';
import { collectionNames, ledgerFormat, ledgerVersion } from '../model/ledger-format';
import type { Profile } from '../model/profile';

/** A ledger that may still be written. */
export type LedgerTables = { profile: Profile } & { [C in CollectionName]: Map<string, RecordOf<C>> };
type AnyTable = Map<string, { id: string }>;

export type LedgerReplica = {
  /** Live: its maps change with `apply`. */
  readonly ledger: Ledger;
  /** Applies every step in order. */
  apply: (change: Change) => void;
};

const toTables = (file: Partial<LedgerFile>): LedgerTables => {
  const tables: { profile: Profile } & Record<string, unknown> = { profile: file.profile ?? {} };
  for (const name of collectionNames) {
    const table: AnyTable = new Map();
    for (const record of file[name] ?? []) table.set(record.id, record);
    tables[name] = table;
  }
  return tables as LedgerTables;
};

const applyStep = (tables: LedgerTables, step: Step): void => {
  if ('profile' in step) tables.profile = step.profile;
  else if ('put' in step) (tables[step.put] as AnyTable).set(step.record.id, step.record);
  else tables[step.remove].delete(step.id);
};

/** A replica on tables that are already made; they become its own. */
export const followChanges = (tables: LedgerTables): LedgerReplica => ({
  ledger: tables,
  apply: (change) => {
    for (const step of change) applyStep(tables, step);
  },
});

export const createLedgerReplica = (file: Partial<LedgerFile>): LedgerReplica => followChanges(toTables(file));

/** What a step touches: a record, or the profile. */
export const targetOf = (step: Step): string =>
  'profile' in step ? 'profile' : 'put' in step ? `${step.put} ${step.record.id}` : `${step.remove} ${step.id}`;

/** The step that puts back what `step` would replace. */
const inverseStep = (ledger: Ledger, step: Step): Step => {
  if ('profile' in step) return { profile: ledger.profile };
  const name = 'put' in step ? step.put : step.remove;
  const id = 'put' in step ? step.record.id : step.id;
  const before = ledger[name].get(id);
  return before ? ({ put: name, record: before } as Step) : { remove: name, id };
};

/** The change that takes `change` back, asked before it is applied: each record as it is now, once. */
export const inverseOf = (ledger: Ledger, change: Change): Change => {
  const inverse = new Map<string, Step>();
  for (const step of change) {
    const target = targetOf(step);
    if (!inverse.has(target)) inverse.set(target, inverseStep(ledger, step));
  }
  return [...inverse.values()].reverse();
};

/** The replica as the file it is saved as. */
export const toLedgerFile = (ledger: Ledger): LedgerFile => {
  const file: Record<string, unknown> = { format: ledgerFormat, version: ledgerVersion, profile: ledger.profile };
  for (const name of collectionNames) file[name] = [...ledger[name].values()];
  return file as LedgerFile;
};
