/** The earlier versions of the draft in the editor: which is looked at, and what can be done with them. */
import { useEffect, useState } from 'react';
import type { Letter, LetterDocument } from '../../../shared/model/letter';
import { versionsOf } from '../../../shared/rules/letter-versions';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useLedger } from '../../lib/use-ledger';
import type { LetterDraft } from './use-letter-draft';

/** `toDocument` gives the words of a version with what the ledger says now. */
export const useVersions = (draft: LetterDraft, toDocument: (document: LetterDocument) => LetterDocument) => {
  const [isOpen, setIsOpen] = useState(false);
  const [shownId, setShownId] = useState<string | null>(null);
  const versions = useLedger((ledger) => (draft.id ? versionsOf(ledger, draft.id) : []), [draft.id]);
  const shown = versions.find(({ id }) => id === shownId);
  useEffect(() => {
    if (shownId !== null && !shown) setShownId(null);
  }, [shownId, shown]);

  const tell = (result: Awaited<ReturnType<typeof ask>>, label: 'keepVersion' | 'takeBackVersion'): void =>
    toasts.show(result.ok ? { kind: 'done', label, canUndo: true } : { kind: 'problem', problem: result.problem });
  const keep = async (): Promise<void> => {
    // What followed the ledger by itself is saved along.
    draft.change((before) => ({ ...before }));
    const id = await draft.flush();
    if (id) tell(await ask('letters.keepVersion', { id }), 'keepVersion');
  };
  const takeBack = async (version: Letter): Promise<void> => {
    await draft.flush();
    const result = await ask('letters.takeBack', { id: version.id, document: toDocument(version.document) });
    tell(result, 'takeBackVersion');
    if (result.ok) setShownId(null);
  };
  const close = (): void => {
    setIsOpen(false);
    setShownId(null);
  };
  return { versions, shown, isOpen, open: () => setIsOpen(true), close, show: setShownId, keep, takeBack };
};
