/** The one sentence with which Adieu itself would end the work, for a letter that has none. */
import type { Ledger } from '../model/ledger';
import type { LetterDocument } from '../model/letter';
import { recompose } from './compose-letter';

/** As the parting and the choices of the letter have it, without the warmth around it; null where nothing can be composed. */
export const standardDecision = (document: LetterDocument, ledger: Ledger, clientId: string): string | null => {
  const fresh = { ...document, sections: [] };
  const composed = recompose(fresh, ledger, { clientId, tone: 'businesslike' });
  if (!composed.ok) return null;
  const text = composed.value.sections.find(({ key }) => key === 'decision')?.text ?? '';
  return /^.*?[.](?=\s\p{Lu}|$)/u.exec(text)?.[0] ?? null;
};
