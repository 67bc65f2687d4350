import { ok, refuse } from '../result';
import { versionsOf } from './letter-versions';
import type { Rule } from './rule';
import { remove } from './steps';

/** Throws a draft away, with its versions: one undo brings all of it back. An issued letter stays. */
export const discardLetterDraft: Rule<{ id: string }> = (ledger, { id }) => {
  const letter = ledger.letters.get(id);
  if (letter?.status === 'issued') return refuse('letterIssued');
  if (letter?.status !== 'draft') return refuse('unknownRecord');
  return ok([letter, ...versionsOf(ledger, id)].map((each) => remove('letters', each.id)));
};
