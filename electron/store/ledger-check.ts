/**
 * Is a ledger sound? Every record against the schema of its collection, in one pass; and what is not, as faults that
 * name collection, id and field. Records are kept exactly as they came, unknown fields and all.
 *
 * A record that does not fit, and an id that is there twice, keep a ledger from opening: going on would lose them.
 * A reference to a record that is not there does not (somebody's script removed a client): the rules leave such
 * records out, nothing is lost, and `adieu check` names them.
 */
import type { z } from 'zod';
import type { Change } from '../../shared/model/change';
import type { CollectionName, LedgerFile } from '../../shared/model/ledger';
import { collectionNames, collections, ledgerFormat, ledgerVersion } from '../../shared/model/ledger';
import { Profile } from '../../shared/model/profile';
import type { Problem } from '../../shared/result';
import type { LedgerTables } from '../../shared/rules/ledger-replica';
import type { IsFit } from './compile-check';
import { compileCheck } from './compile-check';
import type { Fault } from './fault';
import { faultOfIssue } from './fault';

type Raw = Record<string, unknown>;
type Table = Map<string, { id: string }>;

const isFit = Object.fromEntries(collectionNames.map((name) => [name, compileCheck(collections[name])])) as Record<
  CollectionName,
  IsFit
>;
const isProfile = compileCheck(Profile);

const issuesOf = (schema: z.ZodType, value: unknown): readonly z.core.$ZodIssue[] =>
  schema.safeParse(value).error?.issues ?? [];

const idOf = (record: unknown): string | undefined =>
  typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string'
    ? record.id
    : undefined;

const noteDuplicates = (name: CollectionName, list: readonly unknown[], faults: Fault[]): void => {
  const seen = new Set<string>();
  for (const [index, record] of list.entries()) {
    const id = idOf(record);
    if (id === undefined) continue;
    if (seen.has(id)) faults.push({ collection: name, index, id, field: 'id', code: 'duplicateId' });
    seen.add(id);
  }
};

/** Checks and indexes in one go: each record is fetched from memory once. */
const checkCollection = (name: CollectionName, list: unknown, faults: Fault[], limit: number): Table => {
  const table: Table = new Map();
  if (list === undefined) return table;
  if (!Array.isArray(list)) {
    faults.push({ collection: name, code: 'notAList' });
    return table;
  }
  const fits = isFit[name];
  for (let index = 0; index < list.length && faults.length < limit; index++) {
    const record = list[index] as { id: string };
    if (fits(record)) {
      table.set(record.id, record);
      continue;
    }
    const id = idOf(record);
    const where = { collection: name, index, ...(id === undefined ? {} : { id }) };
    for (const issue of issuesOf(collections[name], record)) faults.push(faultOfIssue(issue, record, where));
  }
  if (faults.length < limit && table.size < list.length) noteDuplicates(name, list, faults);
  return table;
};

/**
 * What keeps a parsed file from being a ledger: no faults when it is one, and then its tables are ready for use.
 * Stops soon after `limit` faults; they are in the file's order.
 */
export const checkLedger = (
  raw: unknown,
  limit = Number.POSITIVE_INFINITY,
): { faults: Fault[]; tables: LedgerTables } => {
  const file = (typeof raw === 'object' && raw !== null ? raw : {}) as Raw;
  const isLedger = file['format'] === ledgerFormat && file['version'] === ledgerVersion;
  const faults: Fault[] = isLedger ? [] : [{ code: 'notALedger' }];
  const tables: Raw = { profile: file['profile'] ?? {} };
  if (!isProfile(tables['profile']))
    for (const issue of issuesOf(Profile, tables['profile']))
      faults.push(faultOfIssue(issue, tables['profile'], { collection: 'profile' }));
  for (const name of isLedger ? collectionNames : []) tables[name] = checkCollection(name, file[name], faults, limit);
  return { faults, tables: tables as LedgerTables };
};

/** References to records that are not there. */
export const checkReferences = (file: LedgerFile): Fault[] => {
  const ids = (name: CollectionName): Set<string> => new Set(file[name].map((record) => record.id));
  const clients = ids('clients');
  const invoices = ids('invoices');
  const faults: Fault[] = [];
  for (const collection of collectionNames)
    for (const [index, record] of file[collection].entries())
      for (const [field, known] of [
        ['clientId', clients],
        ['invoiceId', invoices],
        ['creditOf', invoices],
      ] as const) {
        const target = (record as Raw)[field];
        if (typeof target === 'string' && !known.has(target))
          faults.push({
            collection,
            index,
            id: record.id,
            field,
            code: field === 'clientId' ? 'unknownClient' : 'unknownInvoice',
            details: { target },
          });
      }
  return faults;
};

/** Every record of a change on its way in. Null when all fit. */
export const checkChange = (change: Change): Problem | null => {
  for (const step of change) {
    if ('remove' in step) continue;
    const [schema, value, fits] =
      'profile' in step ? [Profile, step.profile, isProfile] : [collections[step.put], step.record, isFit[step.put]];
    if (fits(value)) continue;
    const path = issuesOf(schema, value)[0]?.path ?? [];
    const field = path.length > 0 ? path.map(String).join('.') : 'profile' in step ? 'profile' : step.put;
    return { code: 'invalidInput', field, details: { field } };
  }
  return null;
};
