/**
 * A ledger in memory that follows changes: the store owns one, every window holds one.
 * `apply` gives back the change that undoes it, so undo is the previous records put back.
 */
import type { Change, Step } from '../model/change';
import type { CollectionName, Ledger, LedgerFile, RecordOf } from '../model/ledger';
import { collectionNames, ledgerFormat, ledgerVersion } from '../model/ledger';
import type { Profile } from '../model/profile';

type Tables = { profile: Profile } & { [C in CollectionName]: Map<string, RecordOf<C>> };
type AnyTable = Map<string, { id: string }>;

export type LedgerReplica = {
  /** Live: its maps change with `apply`. */
  readonly ledger: Ledger;
  /** Applies every step in order; answers with the inverse. */
  apply: (change: Change) => Change;
};

const toTables = (file: Partial<LedgerFile>): Tables => {
  const tables: { profile: Profile } & Record<string, unknown> = { profile: file.profile ?? {} };
  for (const name of collectionNames) {
    const table: AnyTable = new Map();
    for (const record of file[name] ?? []) table.set(record.id, record);
    tables[name] = table;
  }
  return tables as Tables;
};

const applyStep = (tables: Tables, step: Step): Step => {
  if ('profile' in step) {
    const before = tables.profile;
    tables.profile = step.profile;
    return { profile: before };
  }
  const name = 'put' in step ? step.put : step.remove;
  const id = 'put' in step ? step.record.id : step.id;
  const table = tables[name] as AnyTable;
  const before = table.get(id);
  if ('put' in step) table.set(id, step.record);
  else table.delete(id);
  return before ? ({ put: name, record: before } as Step) : { remove: name, id };
};

export const createLedgerReplica = (file: Partial<LedgerFile>): LedgerReplica => {
  const tables = toTables(file);
  return {
    ledger: tables,
    apply: (change) => change.map((step) => applyStep(tables, step)).reverse(),
  };
};

/** The replica as the file it is saved as. */
export const toLedgerFile = (ledger: Ledger): LedgerFile => {
  const file: Record<string, unknown> = { format: ledgerFormat, version: ledgerVersion, profile: ledger.profile };
  for (const name of collectionNames) file[name] = [...ledger[name].values()];
  return file as LedgerFile;
};
