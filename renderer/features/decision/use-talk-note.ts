/** The note for a conversation: drawn up from the facts until the user changes it, then kept as they left it. */
import { useState } from 'react';
import { talkFacts } from '../../../shared/letters/talk-facts';
import { composeTalkNote } from '../../../shared/letters/talk-note';
import type { Language } from '../../../shared/model/record';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useLedger } from '../../lib/use-ledger';
import { useClientOverview, useOverview } from '../../lib/use-rates';
import { useClientSignals } from '../../lib/use-signals';
import { useOffboardings } from './use-decision';

export const useTalkNote = (clientId: string, clientLanguage: Language) => {
  const asOf = useToday();
  const rates = useClientOverview(clientId);
  const signals = useClientSignals(clientId)?.signals;
  const { neededCentsPerHour } = useOverview();
  const [language, setLanguage] = useState(clientLanguage);
  const facts = useLedger(
    (ledger) => (rates && signals ? talkFacts(ledger, rates, neededCentsPerHour, signals, asOf) : null),
    [rates, signals, neededCentsPerHour, asOf],
  );
  const composed = facts ? composeTalkNote(facts, language) : '';
  const [newest] = useOffboardings(clientId);
  const kept = newest?.talkNote;
  const {
    value: typed,
    change,
    startAgain,
  } = useDraft<{ text: string | null }>(`talk:${clientId}`, () => ({ text: null }));
  const { run, problem } = useAction('decisions.saveTalkNote');
  const text = typed.text ?? (kept || composed);
  const save = async (next: string): Promise<void> => {
    // What was drawn up is not the user's, and need not be kept.
    const talkNote = next === composed ? '' : next;
    if (talkNote !== (kept ?? '')) {
      const result = await run({ clientId, talkNote });
      if (!result.ok) return;
      toasts.show({ kind: 'done', label: 'saveTalkNote', canUndo: true });
    }
    startAgain();
  };
  return {
    text,
    language,
    isOwn: text !== composed,
    problem,
    setLanguage,
    type: (next: string) => change({ text: next }),
    leave: () => typed.text !== null && void save(typed.text),
    restart: () => void save(composed),
  };
};
