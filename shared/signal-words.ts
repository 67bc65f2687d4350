/**
 * What a signal says: each fact as a sentence, with the other clients and the threshold beside it. The same words in
 * the window, in the PDF and on the command line; `words` is the 'signals.told' of either language.
 */
import type { signals } from './messages/en/signals';
import { fill } from './messages/fill';
import type { Words } from './messages/words';
import type { Language } from './model/record';
import type { Easing, FactKey, FactUnit, Signal, SignalFact } from './rules/signal';
import { formatHours } from './units/duration';
import { formatMoney } from './units/money';

export type SignalToldWords = Words<(typeof signals)['told']>;

const numberFormats = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

const counted = (words: { one: string; other: string }, count: number, number: string): string =>
  fill(words[count === 1 ? 'one' : 'other'], { count: number });

/** A value in its unit: '41 dagen', '23%', '€ 1.210'. Days and percents are whole. */
export const factValue = (value: number, unit: FactUnit, words: SignalToldWords, language: Language): string => {
  const number = numberFormats[language].format(value);
  switch (unit) {
    case 'days': {
      const days = Math.round(value);
      return counted(words.day, days, numberFormats[language].format(days));
    }
    case 'share':
      return `${numberFormats[language].format(Math.round(value * 100))}%`;
    case 'cents':
      return formatMoney(value, language);
    case 'minutes':
      return `${value === 0 ? '0' : formatHours(value, language)} ${language === 'nl' ? 'uur' : 'h'}`;
    case 'count':
      return counted(words.promise, value, number);
    case 'perTenHours':
      // So little that one decimal would make it nothing.
      return value > 0 && value < 0.05 ? `< ${numberFormats[language].format(0.1)}` : number;
    default:
      return number;
  }
};

const isUnknown = (key: FactKey, words: SignalToldWords): key is keyof SignalToldWords['unknown'] =>
  key in words.unknown;

/** The fact in a sentence without a full stop; null where nothing is known and nothing is to be said of that. */
export const factSentence = (
  { key, value, unit }: SignalFact,
  words: SignalToldWords,
  language: Language,
): string | null => {
  if (value === null) return isUnknown(key, words) ? words.unknown[key] : null;
  // What rounds to nothing reads as nothing.
  const shown = unit === 'days' ? Math.round(value) : unit === 'share' ? Math.round(value * 100) : value;
  if (shown === 0) return words.none[key];
  const sentence = key === 'joyTrend' && value < 0 ? words.joyFalls : words.facts[key];
  return fill(sentence, { value: factValue(Math.abs(value), unit, words, language) });
};

/** Beside it: the median of the other clients, and from where it is a signal. */
export const factContext = (fact: SignalFact, words: SignalToldWords, language: Language): string[] => {
  const { key, unit, others, threshold } = fact;
  const write = (value: number): string => factValue(value, unit, words, language);
  const context: string[] = [];
  if (others !== null && key !== 'joyTrend') context.push(fill(words.others, { value: write(others) }));
  if (threshold) {
    const limits = key === 'momentScore' ? words.from : key === 'joyMean' ? words.upTo : words.above;
    context.push(fill(limits, { watch: write(threshold.watch), strong: write(threshold.strong) }));
  }
  return context;
};

/** The facts that make a signal what it is, the worst first; of a signal that is fine, its first fact. */
export const drivingFacts = ({ level, facts }: Signal): SignalFact[] => {
  const driving = facts.filter((fact) => fact.level === level && (level === 'watch' || level === 'strong'));
  return driving.length > 0 ? driving : facts.filter(({ value }) => value !== null).slice(0, 1);
};

const isEased = (fact: FactKey, words: SignalToldWords): fact is keyof SignalToldWords['easings'] =>
  fact in words.easings;

/** What would bring the signal down one level, in one sentence; null where nothing would, or nothing has to. */
export const easingSentence = (
  { easings, facts }: Signal,
  words: SignalToldWords,
  language: Language,
): string | null => {
  const [first] = easings;
  // Nothing but time takes a write-off away, so it is not promised that anything else does.
  const isLost = facts.some(({ key, level }) => key === 'writtenOffCents' && level === 'strong');
  if (!first || isLost) return null;
  const unitOf = (easing: Easing): FactUnit => facts.find(({ key }) => key === easing.fact)?.unit ?? 'score';
  const whats = easings.flatMap((easing) =>
    isEased(easing.fact, words)
      ? [fill(words.easings[easing.fact], { value: factValue(easing.to, unitOf(easing), words, language) })]
      : [],
  );
  return fill(words.easesTo, { level: words.levels[first.level], what: whats.join(words.and) });
};
