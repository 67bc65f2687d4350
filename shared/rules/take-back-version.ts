import type { LetterDocument } from '../model/letter';
import { ok, refuse } from '../result';
import { keepVersion } from './letter-versions';
import type { Rule } from './rule';
import { changeFields, isSame, put } from './steps';

export type TakeBackInput = {
  /** The version. */
  id: string;
  /** Its words, with what the ledger says now in the parts that follow it. */
  document: LetterDocument;
};

/**
 * Makes an earlier version the draft again; the draft as it was is kept as a version first (the taken back one may go
 * for it: its words are the draft). Refuses a version that is gone or whose letter is, and an issued letter.
 */
export const takeBackVersion: Rule<TakeBackInput> = (ledger, { id, document }, context) => {
  const version = ledger.letters.get(id);
  const draft = version?.status === 'version' ? ledger.letters.get(version.versionOf ?? '') : undefined;
  if (!draft) return refuse('unknownRecord');
  if (draft.status === 'issued') return refuse('letterIssued');
  if (isSame(draft.document, document)) return ok([]);
  return ok([
    put('letters', changeFields(draft, { document }, context)),
    ...keepVersion(ledger, draft, 'takeBack', context),
  ]);
};
