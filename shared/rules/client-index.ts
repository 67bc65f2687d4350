/** The records of each client, filed by collection and kept up by changes. */
import type { Change, Step } from '../model/change';
import type { Ledger, RecordOf } from '../model/ledger';

const filed = ['timeEntries', 'moments', 'promises', 'joyScores'] as const;
type Filed = (typeof filed)[number];

export type ClientFile = { readonly [C in Filed]: ReadonlyMap<string, RecordOf<C>> };

export type ClientIndex = {
  readonly fileOf: (clientId: string) => ClientFile;
  /** Files the change; answers with the clients whose records differ. */
  readonly apply: (change: Change) => ReadonlySet<string>;
};

type AnyRecord = { id: string; clientId: string };
type File = { [C in Filed]: Map<string, AnyRecord> };
/** A removal names only an id, so the client of each is known too: made at the first change. */
type Owners = Map<string, string>;

const emptyFile = (): File => ({
  timeEntries: new Map(),
  moments: new Map(),
  promises: new Map(),
  joyScores: new Map(),
});

const isFiled = (name: string): name is Filed => (filed as readonly string[]).includes(name);

export const createClientIndex = (ledger: Ledger): ClientIndex => {
  const files = new Map<string, File>();
  let owners: Owners | null = null;

  const fileOf = (clientId: string): File => {
    const known = files.get(clientId);
    if (known) return known;
    const file = emptyFile();
    files.set(clientId, file);
    return file;
  };

  const findOwners = (): Owners => {
    const found: Owners = new Map();
    for (const [clientId, file] of files) {
      for (const name of filed) for (const id of file[name].keys()) found.set(`${name} ${id}`, clientId);
    }
    return found;
  };

  const refile = (name: Filed, id: string, record: AnyRecord | null, touched: Set<string>): void => {
    owners ??= findOwners();
    const key = `${name} ${id}`;
    const before = owners.get(key);
    if (before !== undefined) {
      touched.add(before);
      if (before !== record?.clientId) fileOf(before)[name].delete(id);
    }
    owners.delete(key);
    if (!record) return;
    touched.add(record.clientId);
    owners.set(key, record.clientId);
    fileOf(record.clientId)[name].set(id, record);
  };

  const applyStep = (step: Step, touched: Set<string>): void => {
    if ('put' in step && isFiled(step.put)) refile(step.put, step.record.id, step.record as AnyRecord, touched);
    else if ('remove' in step && isFiled(step.remove)) refile(step.remove, step.id, null, touched);
  };

  for (const name of filed) {
    for (const record of ledger[name].values()) fileOf(record.clientId)[name].set(record.id, record);
  }
  return {
    fileOf: (clientId) => fileOf(clientId) as unknown as ClientFile,
    apply: (change) => {
      const touched = new Set<string>();
      for (const step of change) applyStep(step, touched);
      return touched;
    },
  };
};
