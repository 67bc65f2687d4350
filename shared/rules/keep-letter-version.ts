import { ok, refuse } from '../result';
import { keepVersion } from './letter-versions';
import type { Rule } from './rule';

/** Keeps a draft as it is now, since the user asks for it. Refuses a letter that is not a draft. */
export const keepLetterVersion: Rule<{ id: string }> = (ledger, { id }, context) => {
  const draft = ledger.letters.get(id);
  return draft?.status === 'draft' ? ok(keepVersion(ledger, draft, 'hand', context)) : refuse('unknownRecord');
};
