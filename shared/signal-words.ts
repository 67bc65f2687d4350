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

const formatsOf = (locale: string): readonly Intl.NumberFormat[] =>
  [0, 1, 2, 3].map((maximumFractionDigits) => new Intl.NumberFormat(locale, { maximumFractionDigits }));
const numberFormats = { nl: formatsOf('nl-NL'), en: formatsOf('en-GB') };

const write = (value: number, decimals: number, language: Language): string =>
  numberFormats[language][decimals]?.format(value) ?? String(value);

/** As it is written: shares in percents. */
const inUnit = (value: number, unit: FactUnit): number => (unit === 'share' ? value * 100 : value);

const usualDecimals = (unit: FactUnit): number => (unit === 'days' || unit === 'share' ? 0 : 1);

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Days and percents are whole, unless that hides on which side of a threshold they are: 7.2 days are more than 7. */
const decimalsOf = ({ value, unit, threshold }: SignalFact): number => {
  const usual = usualDecimals(unit);
  if (value === null || threshold === null) return usual;
  const own = inUnit(value, unit);
  const marks = [threshold.watch, threshold.strong].map((mark) => inUnit(mark, unit));
  const tellsApart = (decimals: number): boolean =>
    marks.every((mark) => Math.abs(own - mark) < 1e-7 || rounded(own, decimals) !== rounded(mark, decimals));
  return [usual, usual + 1].find(tellsApart) ?? usual + 2;
};

const counted = (words: { one: string; other: string }, count: number, number: string): string =>
  fill(words[count === 1 ? 'one' : 'other'], { count: number });

/** What is there but rounds to nothing is written as less than the least: "0 days late" would say that nothing was. */
const writeWhole = (value: number, decimals: number, language: Language): string =>
  value > 0 && rounded(value, decimals) === 0
    ? `< ${write(10 ** -decimals, decimals, language)}`
    : write(value, decimals, language);

/** A value in its unit: '41 dagen', '23%', '€ 1.210'. Days and percents are whole unless `decimals` says otherwise. */
export const factValue = (
  value: number,
  unit: FactUnit,
  words: SignalToldWords,
  language: Language,
  decimals = usualDecimals(unit),
): string => {
  const number = writeWhole(inUnit(value, unit), decimals, language);
  switch (unit) {
    case 'days':
      return counted(words.day, number === '< 1' ? 1 : rounded(value, decimals), number);
    case 'share':
      return `${number}%`;
    case 'cents':
      return formatMoney(value, language);
    case 'minutes':
      return `${value === 0 ? '0' : formatHours(value, language)} ${language === 'nl' ? 'uur' : 'h'}`;
    case 'count':
      return counted(words.promise, value, number);
    default:
      return number;
  }
};

const isUnknown = (key: FactKey, words: SignalToldWords): key is keyof SignalToldWords['unknown'] =>
  key in words.unknown;

/** The fact in a sentence without a full stop; null where nothing is known and nothing is to be said of that. */
export const factSentence = (fact: SignalFact, words: SignalToldWords, language: Language): string | null => {
  const { key, value, unit } = fact;
  if (value === null) return isUnknown(key, words) ? words.unknown[key] : null;
  // A change of joy too small to write is none.
  const isNone = key === 'joyTrend' ? Math.abs(value) < 0.05 : value === 0;
  if (isNone) return words.none[key];
  const falls = key === 'joyTrend' && value < 0;
  const shown = factValue(falls ? -value : value, unit, words, language, decimalsOf(fact));
  return fill(falls ? words.joyFalls : words.facts[key], { value: shown });
};

/** Beside it: the median of the other clients, and from where it is a signal. */
export const factContext = (fact: SignalFact, words: SignalToldWords, language: Language): string[] => {
  const { key, unit, others, threshold } = fact;
  const inWords = (value: number): string => factValue(value, unit, words, language, decimalsOf(fact));
  const context: string[] = [];
  if (others !== null && key !== 'joyTrend') context.push(fill(words.others, { value: inWords(others) }));
  if (threshold) {
    const limits = key === 'momentScore' ? words.from : key === 'joyMean' ? words.upTo : words.above;
    context.push(fill(limits, { watch: inWords(threshold.watch), strong: inWords(threshold.strong) }));
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
  if (!first) return null;
  const limitOf = ({ fact: key, to }: Easing): string => {
    const fact = facts.find((each) => each.key === key);
    return fact ? factValue(to, fact.unit, words, language, decimalsOf(fact)) : String(to);
  };
  const whats = easings.flatMap((easing) =>
    isEased(easing.fact, words) ? [fill(words.easings[easing.fact], { value: limitOf(easing) })] : [],
  );
  return fill(words.easesTo, { level: words.levels[first.level], what: whats.join(words.and) });
};
