/** A signal as a reason: the fact that made its level, as a number. */
import type { Signal, SignalFact } from '../../../shared/rules/signal';
import { useWords } from '../../lib/use-words';

/** The facts that can make a level, each with words under decision.facts. */
const tellingFacts = [
  'writtenOffCents',
  'oldestDaysOverdue',
  'meanDaysLate',
  'unbilledShare',
  'momentScore',
  'joyMean',
] as const;
type TellingFact = (typeof tellingFacts)[number];

/** The fact on which the level rests; of several the first of the list. Null where nothing stands out. */
export const tellingFact = ({ level, facts }: Signal): (SignalFact & { key: TellingFact; value: number }) | null => {
  if (level !== 'watch' && level !== 'strong') return null;
  for (const key of tellingFacts) {
    const fact = facts.find((each) => each.key === key && each.level === level);
    if (fact && fact.value !== null) return { ...fact, key, value: fact.value };
  }
  return null;
};

export const useReasonWords = () => {
  const { t, money, number } = useWords();
  const valueWords = (key: TellingFact, value: number): string => {
    if (key === 'writtenOffCents') return money(value, 'whole');
    if (key === 'unbilledShare') return `${Math.round(value * 100)}%`;
    return number(Math.round(value * 10) / 10);
  };
  return (signal: Signal): string => {
    const fact = tellingFact(signal);
    if (!fact) return t(`decision.fine.${signal.kind}`);
    const said = t(`decision.facts.${fact.key}`, {
      value: valueWords(fact.key, fact.value),
      count: fact.key === 'momentScore' ? fact.records.length : Math.round(fact.value),
    });
    const others =
      fact.key === 'unbilledShare' && fact.others !== null
        ? ` ${t('decision.facts.others', { value: valueWords(fact.key, fact.others) })}`
        : '';
    return `${said}${others}`;
  };
};
