/** What can be done to the letter in the editor, each as one edit of its newest words. */
import { useCallback } from 'react';
import { recompose } from '../../../shared/letters/compose-letter';
import type { LetterDocument, LetterSection } from '../../../shared/model/letter';
import { toasts } from '../../lib/toasts';
import { useLedger } from '../../lib/use-ledger';
import type { Choice } from './letter-choices';
import { withField } from './letter-frame';
import type { LetterFactState } from './use-letter-facts';

const withSection = (document: LetterDocument, section: LetterSection): LetterDocument => ({
  ...document,
  sections: document.sections.map((other) => (other.key === section.key ? section : other)),
});

export const useLetterEdits = (
  clientId: string,
  change: LetterFactState['change'],
  flush: () => Promise<string | undefined>,
) => {
  const ledger = useLedger((current) => current);
  const recomposed = useCallback(
    (base: LetterDocument, choice: Partial<Choice> = {}): LetterDocument => {
      const next = recompose(base, ledger, { clientId, ...choice });
      if (!next.ok) toasts.show({ kind: 'problem', problem: next.problem });
      return next.ok ? next.value : base;
    },
    [ledger, clientId],
  );
  // Saved first, so that the version that is kept before other words come has the very last ones.
  const choose = useCallback(
    (choice: Partial<Choice>) => void flush().then(() => change((before) => recomposed(before, choice))),
    [flush, change, recomposed],
  );
  const put = useCallback((section: LetterSection) => change((before) => withSection(before, section)), [change]);
  const restore = useCallback(
    (section: LetterSection) =>
      void flush().then(() => change((before) => recomposed(withSection(before, { ...section, edited: false })))),
    [flush, change, recomposed],
  );
  const enclose = useCallback(
    (edit: (before: string[]) => string[]) =>
      change((before) => withField(before, 'enclosures', edit(before.enclosures))),
    [change],
  );
  return { recomposed, choose, put, restore, enclose };
};
