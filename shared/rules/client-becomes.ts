import type { Step } from '../model/change';
import type { ClientStatus } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { RuleContext } from './rule';
import { changeFields, put } from './steps';

export type Status = (typeof ClientStatus)['options'][number];

/** The step that gives a client this status; none for one that has it, or that is gone. */
export const clientBecomes = (ledger: Ledger, id: string, status: Status, context: RuleContext): Step[] => {
  const client = ledger.clients.get(id);
  return client && client.status !== status ? [put('clients', changeFields(client, { status }, context))] : [];
};
