import type { LetterDocument } from '../model/letter';
import { ok, refuse } from '../result';
import { keepVersion, whyKeep } from './letter-versions';
import type { Rule } from './rule';
import { saveRecord } from './steps';

export type LetterDraftInput = { id?: string; clientId: string; document: LetterDocument };

/**
 * Saves a letter as a draft; as it was it is kept as a version before another choice of words, and after a pause.
 * Refuses an unknown client, a letter that is gone or someone else's, and an issued one.
 */
export const saveLetterDraft: Rule<LetterDraftInput> = (ledger, input, context) => {
  const { id, clientId, document } = input;
  if (!ledger.clients.has(clientId)) return refuse('unknownClient', { field: 'clientId' });
  const before = id === undefined ? undefined : ledger.letters.get(id);
  if (id !== undefined && (before?.clientId !== clientId || before.status === 'version'))
    return refuse('unknownRecord');
  if (before?.status === 'issued') return refuse('letterIssued');
  const fields = { clientId, status: 'draft', document } as const;
  const saved = saveRecord(ledger, 'letters', id === undefined ? fields : { id, ...fields }, context);
  if (!saved.ok || saved.value.length === 0 || !before) return saved;
  const why = whyKeep(before, document, context);
  return why === null ? saved : ok([...saved.value, ...keepVersion(ledger, before, why, context)]);
};
