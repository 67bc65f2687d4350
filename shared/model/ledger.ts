/** `ledger.json` on one page: the public format that people and scripts may read and write. */
import type { z } from 'zod';
import { Client } from './client';
import { Cost } from './cost';
import { Invoice, Payment } from './invoice';
import type { CollectionName, ledgerFormat } from './ledger-format';
import { Letter } from './letter';
import { JoyScore, Moment } from './moment';
import { Offboarding } from './offboarding';
import type { Profile } from './profile';
import { ClientPromise } from './promise';
import { Reminder } from './reminder';
import { TimeEntry } from './time-entry';

export type { CollectionName } from './ledger-format';
export { collectionNames, ledgerFormat, ledgerVersion } from './ledger-format';

/** The collections of the ledger, each with the schema of its records. */
export const collections = {
  clients: Client,
  timeEntries: TimeEntry,
  invoices: Invoice,
  payments: Payment,
  costs: Cost,
  moments: Moment,
  joyScores: JoyScore,
  promises: ClientPromise,
  reminders: Reminder,
  offboardings: Offboarding,
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
