/** Keeps what is typed: a draft in the ledger, saved when the fingers rest and when the page is left. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LetterDocument } from '../../../shared/model/letter';
import type { Problem } from '../../../shared/result';
import { ask } from '../../lib/api';
import { useLedger } from '../../lib/use-ledger';

const restMilliseconds = 700;

export type DraftState = 'untouched' | 'unsaved' | 'saving' | 'saved';

export type LetterDraft = {
  document: LetterDocument;
  id: string | undefined;
  state: DraftState;
  problem: Problem | null;
  /** Edits the newest words; stays the same function, so that parts that did not change need not be drawn again. */
  change: (edit: (before: LetterDocument) => LetterDocument) => void;
  /** As `change`, for what follows the ledger by itself: it is saved with the next words, and is no step to undo. */
  follow: (edit: (before: LetterDocument) => LetterDocument) => void;
  /** Saves at once what is not saved yet, and gives the draft's id. */
  flush: () => Promise<string | undefined>;
  /** Forgets the draft, so that nothing is saved any more. */
  forget: () => void;
};

/** `left` is the draft as it is in the ledger; `initial` says what the ledger says now. */
export const useLetterDraft = (
  clientId: string,
  initial: LetterDocument,
  initialId: string | undefined,
  left: LetterDocument = initial,
): LetterDraft => {
  const [document, setDocument] = useState(initial);
  const [id, setId] = useState(initialId);
  const [state, setState] = useState<DraftState>(initialId ? 'saved' : 'untouched');
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef(initial);
  const pending = useRef<LetterDocument | null>(null);
  const draftId = useRef(initialId);
  const saving = useRef<Promise<void>>(Promise.resolve());
  /** The draft as the ledger should have it; what differs from it came by undo or redo. */
  const kept = useRef(JSON.stringify(left));

  const save = useCallback((): Promise<void> => {
    saving.current = saving.current.then(async () => {
      const words = pending.current;
      if (!words) return;
      pending.current = null;
      setState('saving');
      kept.current = JSON.stringify(words);
      const put = (known?: string) =>
        ask('letters.saveDraft', { ...(known ? { id: known } : {}), clientId, document: words });
      let result = await put(draftId.current);
      // Its first save was undone: the words are still here, and are kept as a new draft.
      if (!result.ok && result.problem.code === 'unknownRecord') result = await put();
      if (!result.ok) {
        pending.current ??= words;
        setProblem(result.problem);
        setState('unsaved');
        return;
      }
      draftId.current = result.value.id;
      setId(result.value.id);
      setProblem(null);
      setState(pending.current ? 'unsaved' : 'saved');
    });
    return saving.current;
  }, [clientId]);

  // Saved when the fingers rest …
  useEffect(() => {
    if (!pending.current) return;
    const timer = setTimeout(() => void save(), restMilliseconds);
    return () => clearTimeout(timer);
  }, [document, save]);

  // … and when the page is left or hidden.
  useEffect(() => {
    const keep = (): void => void save();
    window.addEventListener('pagehide', keep);
    window.addEventListener('blur', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('blur', keep);
      keep();
    };
  }, [save]);

  const inLedger = useLedger((ledger) => (id ? ledger.letters.get(id) : undefined), [id]);
  const wasThere = useRef(false);
  useEffect(() => {
    if (pending.current) return;
    if (!inLedger && wasThere.current) setState('untouched');
    wasThere.current = inLedger !== undefined;
    if (!inLedger || JSON.stringify(inLedger.document) === kept.current) return;
    kept.current = JSON.stringify(inLedger.document);
    newest.current = inLedger.document;
    setDocument(inLedger.document);
    setState('saved');
  }, [inLedger]);

  const change = useCallback((edit: (before: LetterDocument) => LetterDocument): void => {
    const next = edit(newest.current);
    if (next === newest.current) return;
    newest.current = next;
    pending.current = next;
    setDocument(next);
    setState('unsaved');
  }, []);

  const follow = useCallback((edit: (before: LetterDocument) => LetterDocument): void => {
    const next = edit(newest.current);
    newest.current = next;
    if (pending.current) pending.current = next;
    setDocument(next);
  }, []);

  const flush = useCallback(async (): Promise<string | undefined> => {
    await save();
    return draftId.current;
  }, [save]);

  const forget = useCallback((): void => {
    pending.current = null;
  }, []);

  return { document, id, state, problem, change, follow, flush, forget };
};
