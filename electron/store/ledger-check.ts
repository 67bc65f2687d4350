/**
 * Is a ledger sound? Every record against the schema of its collection, in one pass; and what is not, as faults that
 * name collection, id and field. Records are kept exactly as they came, unknown fields and all.
 *
 * A record that does not fit, and an id that is there twice, keep a ledger from opening: going on would lose them.
 * A reference to a record that is not there does not (somebody's script removed a client): the rules leave such
 * records out, nothing is lost, and `adieu check` names them.
 */
import { z } from 'zod';
import type { Change } from '../../shared/model/change';
import type { CollectionName, LedgerFile } from '../../shared/model/ledger';
import { collectionNames, collections, ledgerFormat } from '../../shared/model/ledger';
import { Profile } from '../../shared/model/profile';
import type { Problem } from '../../shared/result';
import type { Fault } from './fault';
import { faultOfIssue } from './fault';

type IsValid = (value: unknown) => boolean;
type Raw = Record<string, unknown>;

const compile = (schema: z.ZodType): IsValid => {
  const compiled = z.compile(schema);
  return (value) => compiled.safeParse(value).success;
};

const isValid = Object.fromEntries(collectionNames.map((name) => [name, compile(collections[name])])) as Record<
  CollectionName,
  IsValid
>;
const isProfile = compile(Profile);

const firstIssue = (schema: z.ZodType, value: unknown): z.core.$ZodIssue | undefined =>
  schema.safeParse(value).error?.issues[0];

const idOf = (record: unknown): string | null =>
  typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string' ? record.id : null;

const issuesOf = (schema: z.ZodType, value: unknown): readonly z.core.$ZodIssue[] =>
  schema.safeParse(value).error?.issues ?? [];

const checkCollection = (name: CollectionName, value: unknown, faults: Fault[], limit: number): void => {
  if (value === undefined) return;
  if (!Array.isArray(value)) return void faults.push({ collection: name, code: 'notAList' });
  const check = isValid[name];
  const seen = new Set<string>();
  for (let index = 0; index < value.length && faults.length < limit; index++) {
    const record: unknown = value[index];
    const id = idOf(record);
    if (!check(record)) {
      const where = { collection: name, index, ...(id === null ? {} : { id }) };
      for (const issue of issuesOf(collections[name], record)) faults.push(faultOfIssue(issue, where));
    }
    if (id === null) continue;
    if (seen.has(id)) faults.push({ collection: name, index, id, field: 'id', code: 'duplicateId' });
    seen.add(id);
  }
};

/** What keeps a parsed file from being a ledger: none when it is one. At most `limit` faults, in the file's order. */
export const checkLedger = (raw: unknown, limit = Number.POSITIVE_INFINITY): Fault[] => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return [{ code: 'notALedger' }];
  const file = raw as Raw;
  if (file['format'] !== ledgerFormat || typeof file['version'] !== 'number') return [{ code: 'notALedger' }];
  const faults: Fault[] = [];
  if (file['profile'] !== undefined && !isProfile(file['profile']))
    for (const issue of issuesOf(Profile, file['profile'])) faults.push(faultOfIssue(issue, { collection: 'profile' }));
  for (const name of collectionNames) checkCollection(name, file[name], faults, limit);
  return faults;
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
    const isFit = 'profile' in step ? isProfile(step.profile) : isValid[step.put](step.record);
    if (isFit) continue;
    const issue =
      'profile' in step ? firstIssue(Profile, step.profile) : firstIssue(collections[step.put], step.record);
    const field = issue?.path.map(String).join('.') || ('profile' in step ? 'profile' : step.put);
    return { code: 'invalidInput', field, details: { field } };
  }
  return null;
};
