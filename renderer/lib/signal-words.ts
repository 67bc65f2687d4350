/** Signals in the words of the interface. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signal, SignalFact, SignalKind, SignalLevel } from '../../shared/rules/signal';
import type { SignalToldWords } from '../../shared/signal-words';
import { drivingFacts, easingSentence, factContext, factSentence, factValue } from '../../shared/signal-words';
import { useWords } from './use-words';

export const useSignalWords = () => {
  const { language } = useWords();
  const { t } = useTranslation();
  return useMemo(() => {
    const words = t('signals.told', { returnObjects: true }) as unknown as SignalToldWords;
    const sentence = (fact: SignalFact): string | null => factSentence(fact, words, language);
    const lead = (signal: Signal): string =>
      signal.level === 'notEnoughData'
        ? signal.missing.map((what) => words.missing[what]).join(' ')
        : `${drivingFacts(signal)
            .map((fact) => sentence(fact) ?? '')
            .join('. ')}.`;
    return {
      kind: (kind: SignalKind): string => words.kinds[kind],
      level: (level: SignalLevel): string => words.levels[level],
      sentence,
      context: (fact: SignalFact): string[] => factContext(fact, words, language),
      easing: (signal: Signal): string | null => easingSentence(signal, words, language),
      lead,
      days: (count: number): string => factValue(count, 'days', words, language),
      /** 'Betalen: sterk signaal. …', for a tooltip or a screen reader. */
      whole: (signal: Signal): string => `${words.kinds[signal.kind]}: ${words.levels[signal.level]}. ${lead(signal)}`,
    };
  }, [t, language]);
};
