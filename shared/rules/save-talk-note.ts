import { ok, refuse } from '../result';
import { keepOffboarding } from './keep-offboarding';
import { offboardingsOf } from './offboardings-of';
import type { Rule } from './rule';

/**
 * Keeps the note for a conversation with the newest record of the client, or with a new one.
 * Refuses an unknown client.
 */
export const saveTalkNote: Rule<{ clientId: string; talkNote: string }> = (ledger, { clientId, talkNote }, context) => {
  if (!ledger.clients.has(clientId)) return refuse('unknownClient', { field: 'clientId' });
  const [newest] = offboardingsOf(ledger, clientId);
  if ((newest?.talkNote ?? '') === talkNote) return ok([]);
  return keepOffboarding(ledger, clientId, newest, { talkNote }, context);
};
