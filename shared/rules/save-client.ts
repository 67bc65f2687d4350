import type { Client } from '../model/client';
import type { InputOf } from '../model/record';
import type { Rule } from './rule';
import { saveRecord } from './steps';

/** Saves a client. Refuses an id that is not in the ledger. */
export const saveClient: Rule<InputOf<Client>> = (ledger, input, context) =>
  saveRecord(ledger, 'clients', input, context);
