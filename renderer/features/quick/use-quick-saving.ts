/** Logging what the line says, and what came of it; after Enter the window closes by itself. */
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../lib/api';
import { useProblemWords } from '../../lib/use-problem-words';
import { useWords } from '../../lib/use-words';
import { useEntryWords } from './quick-reading';
import type { QuickState } from './use-quick-hours';

export const closeQuick = (): void => void ask('quick.close', {});

/** Long enough to read what was logged, and to take it back. */
const shownFor = 1_800;

export type Said = { text: string; canUndo: boolean; isProblem: boolean };

export const useQuickSaving = (state: QuickState) => {
  const { t } = useWords();
  const words = useEntryWords();
  const problemWords = useProblemWords();
  const [said, setSaid] = useState<Said | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = (): void => clearTimeout(leaving.current);
  useEffect(() => stay, []);
  useEffect(() => {
    if (state.problem) setSaid({ text: problemWords(state.problem), canUndo: false, isProblem: true });
  }, [state.problem, problemWords]);
  const save = async (stays: boolean): Promise<void> => {
    const { entry, clientName, busy } = state;
    const { minutes, clientId } = entry;
    if (busy) return;
    if (minutes === null) return setSaid({ text: t('quick.needTime'), canUndo: false, isProblem: true });
    if (clientId === null) return setSaid({ text: t('quick.needClient'), canUndo: false, isProblem: true });
    if (!(await state.save({ ...entry, clientId, minutes }))) return;
    const what = [words.duration(minutes), clientName, words.date(entry.date)].join(' · ');
    setSaid({ text: t('quick.saved', { what }), canUndo: true, isProblem: false });
    state.type('');
    if (!stays) leaving.current = setTimeout(closeQuick, shownFor);
  };
  const undo = async (): Promise<void> => {
    stay();
    const result = await ask('history.undo', {});
    const text = result.ok ? t('quick.undone') : problemWords(result.problem);
    setSaid({ text, canUndo: false, isProblem: !result.ok });
  };
  return { said, save, undo, stay, forget: () => setSaid(null) };
};
