import type { Handlers } from '../../shared/contract';
import { removeClient } from '../../shared/rules/remove-client';
import { saveClient } from '../../shared/rules/save-client';
import { changes, saves } from './commit-with';
import type { CurrentLedger } from './current-ledger';

export const createClientsService = (ledger: CurrentLedger): Handlers<'clients.save' | 'clients.remove'> => ({
  'clients.save': saves(ledger, 'clients', { add: 'addClient', change: 'changeClient' }, saveClient),
  'clients.remove': changes(ledger, 'removeClient', removeClient),
});
