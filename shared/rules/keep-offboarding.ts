/** What the verbs of a decision share: which record they are about, and changing fields of it. */
import type { Change } from '../model/change';
import type { Ledger } from '../model/ledger';
import type { Offboarding } from '../model/offboarding';
import type { Result } from '../result';
import { ok, refuse } from '../result';
import { openOffboarding } from './offboardings-of';
import type { RuleContext } from './rule';
import { changeFields, isSame, put, saveRecord } from './steps';

/**
 * The record that an input is about: the one it names; else the client's open one, so that there is never a second;
 * else none yet. Refuses an unknown client, and a record that is gone or another client's.
 */
export const findOffboarding = (
  ledger: Ledger,
  { id, clientId }: { id?: string; clientId: string },
): Result<Offboarding | undefined> => {
  if (!ledger.clients.has(clientId)) return refuse('unknownClient', { field: 'clientId' });
  if (id === undefined) return ok(openOffboarding(ledger, clientId));
  const record = ledger.offboardings.get(id);
  return record?.clientId === clientId ? ok(record) : refuse('unknownRecord');
};

type Fields = Pick<Offboarding, 'reflection' | 'choice' | 'decidedOn' | 'talkNote'>;

/** The change that puts these fields in the record, or in a new one of the client. Empty when nothing differs. */
export const keepOffboarding = (
  ledger: Ledger,
  clientId: string,
  before: Offboarding | undefined,
  fields: Fields,
  context: RuleContext,
): Result<Change> => {
  if (!before) return saveRecord(ledger, 'offboardings', { clientId, ...fields }, context);
  const isChanged = Object.entries(fields).some(([name, value]) => !isSame(before[name], value));
  return ok(isChanged ? [put('offboardings', changeFields(before, fields, context))] : []);
};
