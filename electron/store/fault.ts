/** What is wrong in a ledger, and where: for `adieu check`, and for why a ledger was not opened. */
import type { z } from 'zod';
import type { CollectionName } from '../../shared/model/ledger';

export const faultCodes = [
  'empty',
  'notJson',
  'notALedger',
  'notAList',
  'notReadable',
  'duplicateId',
  'unknownClient',
  'unknownInvoice',
  'missing',
  'notText',
  'notNumber',
  'notWhole',
  'notYesNo',
  'notRecord',
  'notOneOf',
  'tooSmall',
  'tooLarge',
  'tooLong',
  'required',
  'day',
  'time',
  'instant',
  'email',
  'kvk',
  'colour',
  'entryTooLong',
  'wrongForm',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export type Fault = {
  code: FaultCode;
  collection?: CollectionName | 'profile';
  /** Place in the collection, from 0. */
  index?: number;
  id?: string;
  /** Path inside the record: 'address.postcode'. */
  field?: string;
  details?: Record<string, string | number>;
};

type Issue = z.core.$ZodIssue;

/** Schemas name some faults by a word of their own (units/ and model/): those are taken as they are. */
const ownCodes = new Set<string>(faultCodes);

const ofSize = (issue: Issue & { code: 'too_small' | 'too_big' }): Pick<Fault, 'code' | 'details'> => {
  const isText = issue.origin === 'string';
  if (issue.code === 'too_small')
    return isText ? { code: 'required' } : { code: 'tooSmall', details: { limit: Number(issue.minimum) } };
  return { code: isText ? 'tooLong' : 'tooLarge', details: { limit: Number(issue.maximum) } };
};

const typeCodes: Partial<Record<string, FaultCode>> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notWhole',
  boolean: 'notYesNo',
  object: 'notRecord',
  array: 'notAList',
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

const ofIssue = (issue: Issue, value: unknown): Pick<Fault, 'code' | 'details'> => {
  if (valueAt(value, issue.path) === undefined) return { code: 'missing' };
  if (issue.code === 'too_small' || (issue.code === 'too_big' && issue.message !== 'entryTooLong'))
    return ofSize(issue);
  if (ownCodes.has(issue.message)) return { code: issue.message as FaultCode };
  switch (issue.code) {
    case 'invalid_type':
      return { code: typeCodes[issue.expected] ?? 'wrongForm' };
    case 'invalid_value':
      return { code: 'notOneOf', details: { allowed: issue.values.map(String).join(', ') } };
    case 'invalid_format':
      return { code: issue.format === 'datetime' ? 'instant' : 'wrongForm' };
    default:
      return { code: 'wrongForm' };
  }
};

/** `value` is what was checked: a record, or the profile. */
export const faultOfIssue = (
  issue: Issue,
  value: unknown,
  where: Pick<Fault, 'collection' | 'index' | 'id'>,
): Fault => {
  const field = issue.path.map(String).join('.');
  return { ...where, ...(field === '' ? {} : { field }), ...ofIssue(issue, value) };
};
