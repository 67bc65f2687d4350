/** What is being thought about a client: the record, what is typed, and keeping it. */
import { useEffect, useRef, useState } from 'react';
import type { Choice, Offboarding } from '../../../shared/model/offboarding';
import { offboardingsOf } from '../../../shared/rules/offboardings-of';
import type { ReflectionAnswers } from '../../../shared/rules/save-reflection';
import { toasts } from '../../lib/toasts';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useLedger } from '../../lib/use-ledger';
import type { ReflectionDraft } from './reflection-draft';
import { draftOf, toAnswers } from './reflection-draft';

export const useOffboardings = (clientId: string): Offboarding[] =>
  useLedger((ledger) => offboardingsOf(ledger, clientId), [clientId]);

export const useThinking = (clientId: string, open: Offboarding | undefined, onDone: () => void) => {
  const { value, change, forget, startAgain } = useDraft<ReflectionDraft>(
    `decision:${clientId}:${open?.id ?? 'new'}`,
    () => draftOf(open?.reflection),
  );
  // Undo, or another window: what the record says by then is shown.
  const changedAt = useRef(open?.changedAt);
  useEffect(() => {
    if (changedAt.current !== open?.changedAt) startAgain();
    changedAt.current = open?.changedAt;
  }, [open?.changedAt]);
  const [choice, setChoice] = useState<Choice | null>(null);
  const saving = useAction('decisions.saveReflection');
  const deciding = useAction('decisions.decide');
  const about = { clientId, ...(open ? { id: open.id } : {}) };
  const reflection: ReflectionAnswers = toAnswers(value);
  const save = async (): Promise<void> => {
    const result = await saving.run({ ...about, reflection });
    if (!result.ok) return;
    forget();
    toasts.show({ kind: 'done', label: 'saveReflection', canUndo: true });
  };
  const decide = async (): Promise<void> => {
    if (choice === null) return;
    const result = await deciding.run({ ...about, choice, reflection });
    if (!result.ok) return;
    forget();
    toasts.show({ kind: 'done', label: 'decide', canUndo: true });
    onDone();
  };
  return {
    draft: value,
    change,
    choice,
    setChoice,
    save,
    decide,
    busy: saving.busy || deciding.busy,
    problem: deciding.problem ?? saving.problem,
  };
};
