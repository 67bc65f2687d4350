import type { LetterDocument } from '../model/letter';
import { refuse } from '../result';
import type { Rule } from './rule';
import { saveRecord } from './steps';

export type LetterDraftInput = { id?: string; clientId: string; document: LetterDocument };

/** Saves a letter as a draft. Refuses an unknown client, a letter that is gone or someone else's, and an issued one. */
export const saveLetterDraft: Rule<LetterDraftInput> = (ledger, input, context) => {
  const { id, clientId, document } = input;
  if (!ledger.clients.has(clientId)) return refuse('unknownClient', { field: 'clientId' });
  if (id !== undefined) {
    const letter = ledger.letters.get(id);
    if (!letter || letter.clientId !== clientId) return refuse('unknownRecord');
    if (letter.status === 'issued') return refuse('letterIssued');
  }
  return saveRecord(
    ledger,
    'letters',
    { ...(id === undefined ? {} : { id }), clientId, status: 'draft', document },
    context,
  );
};
