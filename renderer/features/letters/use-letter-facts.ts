/** The facts of the letter in the editor: remembered as words are written, held against the ledger, followed by the rest. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChangedFact, FactPlace } from '../../../shared/letters/changed-facts';
import { changedFacts, leaveChanged, noteFacts } from '../../../shared/letters/changed-facts';
import { composeLetter, recompose } from '../../../shared/letters/compose-letter';
import { factsIn } from '../../../shared/letters/fact-list';
import type { LetterNews } from '../../../shared/letters/letter-news';
import { factsNow, followedSections, newsBetween } from '../../../shared/letters/letter-news';
import type { LetterDocument, SectionKey } from '../../../shared/model/letter';
import { useLedger } from '../../lib/use-ledger';
import type { LetterDraft } from './use-letter-draft';

type Edit = (before: LetterDocument) => LetterDocument;

export type LetterFactState = {
  /** As the draft's own, and what the words state is remembered. */
  change: (edit: Edit) => void;
  changedIn: (place: FactPlace) => readonly ChangedFact[];
  leave: (fact: ChangedFact) => void;
  /** What is new since the draft was left, and which parts read otherwise for it. */
  news: readonly LetterNews[];
  followed: readonly SectionKey[];
  /** The user has seen it. */
  dismiss: () => void;
};

const none: readonly ChangedFact[] = [];

export const useLetterFacts = (
  clientId: string,
  draft: LetterDraft,
  left: LetterDocument | undefined,
): LetterFactState => {
  const { document, change: changeDraft, follow } = draft;
  const { language, formality, reason, tone, date, lastDay } = document;
  const now = useLedger(
    (ledger) => factsNow(ledger, clientId, document),
    [clientId, language, formality, reason, tone, date, lastDay],
  );
  // What the draft stated when it was left counts, too: undo in a field brings words of then back.
  const [atStart] = useState(left ?? document);
  const candidates = useRef(now);
  candidates.current = [...now, ...factsIn(atStart)];
  const change = useCallback(
    (edit: Edit) => changeDraft((before) => noteFacts(before, edit(before), candidates.current)),
    [changeDraft],
  );
  const leave = useCallback((fact: ChangedFact) => changeDraft((before) => leaveChanged(before, fact)), [changeDraft]);

  const [since, setSince] = useState(atStart);
  // A payment that is noted while the letter is open, or the last change of a plan that is still being kept while one
  // goes on to the letter: its parts follow at once, as they do when a draft is resumed.
  const ledger = useLedger((current) => current);
  const written = useLedger(
    (current) => JSON.stringify(composeLetter(current, { clientId, language, formality, reason, tone, date, lastDay })),
    [clientId, language, formality, reason, tone, date, lastDay],
  );
  const known = useRef(written);
  useEffect(() => {
    if (known.current === written) return;
    known.current = written;
    follow((before) => {
      const next = recompose(before, ledger, { clientId });
      return next.ok ? next.value : before;
    });
  }, [written, ledger, clientId, follow]);

  const changed = useMemo(() => {
    const places = new Map<FactPlace, ChangedFact[]>();
    for (const fact of changedFacts(document, now)) places.set(fact.where, [...(places.get(fact.where) ?? []), fact]);
    return places;
  }, [document, now]);
  const { openInvoices, facts } = document;
  const news = useLedger(
    (current) => newsBetween(current, clientId, since, facts ? { openInvoices, facts } : { openInvoices }, date),
    [clientId, since, openInvoices, facts, date],
  );
  const followed = useMemo(() => followedSections(since, document), [since, document]);
  return {
    change,
    changedIn: (place) => changed.get(place) ?? none,
    leave,
    news,
    followed,
    dismiss: () => setSince(document),
  };
};
