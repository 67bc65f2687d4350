/** `ledger.json` on one page: the public format that people and scripts may read and write. */
import { z } from 'zod';
import { Client } from './client';
import { Cost } from './cost';
import { Invoice, Payment } from './invoice';
import type { CollectionName, ledgerFormat } from './ledger-format';
import { Letter } from './letter';
import { JoyScore, Moment } from './moment';
import type { Profile } from './profile';
import { recordShape } from './record';
import { TimeEntry } from './time-entry';

export type { CollectionName } from './ledger-format';
export { collectionNames, ledgerFormat, ledgerVersion } from './ledger-format';

/** Records of features still to come: kept as they are. */
const KeptRecord = z.looseObject(recordShape);

/** The collections of the ledger, each with the schema of its records. */
export const collections = {
  clients: Client,
  timeEntries: TimeEntry,
  invoices: Invoice,
  payments: Payment,
  costs: Cost,
  moments: Moment,
  joyScores: JoyScore,
  promises: KeptRecord,
  reminders: KeptRecord,
  offboardings: KeptRecord,
  letters: Letter,
} as const satisfies Record<CollectionName, z.ZodType>;

export type RecordOf<C extends CollectionName> = z.infer<(typeof collections)[C]>;

/** The file. A collection that is missing counts as empty. */
export type LedgerFile = {
  format: typeof ledgerFormat;
  version: number;
  profile: Profile;
} & { [C in CollectionName]: RecordOf<C>[] };

/** The ledger in memory: the same records, by id, in the order in which they came. */
export type Ledger = { readonly profile: Profile } & {
  readonly [C in CollectionName]: ReadonlyMap<string, RecordOf<C>>;
};
