/** The steps that verbs put in a change. A change holds no step that changes nothing. */
import type { Change, Step } from '../model/change';
import { keepUnknown } from '../model/keep-unknown';
import type { CollectionName, Ledger, RecordOf } from '../model/ledger';
import { collections } from '../model/ledger';
import type { InputOf } from '../model/record';
import type { Result } from '../result';
import { ok, refuse } from '../result';
import type { RuleContext } from './rule';

type Fields = Readonly<Record<string, unknown>>;

export const put = <C extends CollectionName>(collection: C, record: RecordOf<C>): Step =>
  ({ put: collection, record }) as Step;

export const remove = (collection: CollectionName, id: string): Step => ({ remove: collection, id });

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal as JSON, whatever the order of the fields. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isFields(a) || !isFields(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
};

/** The record with these fields changed and stamped; `undefined` takes a field away. */
export const changeFields = <R extends { id: string }>(
  record: R,
  fields: { [K in keyof R]?: R[K] | undefined },
  context: RuleContext,
): R => {
  const changed: Record<string, unknown> = { ...record, ...fields, changedAt: context.now };
  for (const [key, value] of Object.entries(fields)) if (value === undefined) delete changed[key];
  return changed as R;
};

/**
 * The change that saves what a form sent: a new record without `id`, else the one it replaces. Unknown fields stay.
 * Empty when nothing differs. Refuses an `id` that is not in the ledger.
 */
export const saveRecord = <C extends CollectionName>(
  ledger: Ledger,
  collection: C,
  input: InputOf<RecordOf<C>>,
  context: RuleContext,
): Result<Change> => {
  const { id, ...fields } = input as { id?: string } & Fields;
  if (id === undefined) {
    const record = { id: context.newId(), ...fields, createdAt: context.now, changedAt: context.now };
    return ok([put(collection, record as unknown as RecordOf<C>)]);
  }
  const before = ledger[collection].get(id) as
    | (Fields & { id: string; createdAt?: string; changedAt?: string })
    | undefined;
  if (!before) return refuse('unknownRecord');
  const after = keepUnknown(collections[collection], before, { id, ...fields });
  const { changedAt: _, ...unstamped } = before;
  const stamps = 'createdAt' in before ? { createdAt: before.createdAt } : {};
  if (isSame(unstamped, { ...after, ...stamps })) return ok([]);
  return ok([put(collection, { ...after, ...stamps, changedAt: context.now } as unknown as RecordOf<C>)]);
};

/** The change that takes a record away. Refuses an `id` that is not in the ledger. */
export const removeRecord = (ledger: Ledger, collection: CollectionName, id: string): Result<Change> =>
  ledger[collection].has(id) ? ok([remove(collection, id)]) : refuse('unknownRecord');
