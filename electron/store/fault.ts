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
  'wrongType',
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

const ofIssue = (issue: Issue): Pick<Fault, 'code' | 'details'> => {
  if (ownCodes.has(issue.message) && issue.code !== 'too_big') return { code: issue.message as FaultCode };
  if (issue.message === 'entryTooLong') return { code: 'entryTooLong' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrongType', details: { expected: issue.expected } };
    case 'invalid_value':
      return { code: 'notOneOf', details: { allowed: issue.values.map(String).join(', ') } };
    case 'too_small':
    case 'too_big':
      return ofSize(issue);
    case 'invalid_format':
      return { code: issue.format === 'datetime' ? 'instant' : issue.format === 'email' ? 'email' : 'wrongForm' };
    default:
      return { code: 'wrongForm' };
  }
};

export const faultOfIssue = (issue: Issue, where: Pick<Fault, 'collection' | 'index' | 'id'>): Fault => {
  const field = issue.path.map(String).join('.');
  return { ...where, ...(field === '' ? {} : { field }), ...ofIssue(issue) };
};
