/** The heart of the letter: one plain sentence that says that it ends, and on which day. */
import type { Language } from '../../model/record';
import type { CalendarDay } from '../../units/calendar-day';
import { formatDay } from '../../units/calendar-day';
import { denials, endings, hedges, removable } from './decision-words';
import { findDays } from './find-days';
import type { Sentence } from './sentences';
import { sentencesOf } from './sentences';
import type { ToneFinding } from './tone-finding';
import type { ToneCategory, ToneSeverity } from './tone-rule';

export type DecisionContext = {
  language: Language;
  lastDay: CalendarDay;
  /** The sentence that Adieu itself would write, to put in where there is none. */
  standardDecision: string | null;
};

/** The sentence that ends the work, if there is one. */
export const decisionSentence = (text: string, language: Language): Sentence | undefined =>
  sentencesOf(text).find((sentence) => endings[language].test(sentence.text) && !denials[language].test(sentence.text));

const finding = (
  category: ToneCategory,
  severity: ToneSeverity,
  text: string,
  [from, to]: readonly [number, number],
  calmer: string | null,
): ToneFinding => ({
  ruleId: category,
  category,
  severity,
  from,
  to,
  found: text.slice(from, to),
  calmer,
  fits: calmer !== null,
});

/** "Misschien zeg ik" cannot lose its first word: "Hierbij" keeps the order of the others. */
const unhedged = (found: string, isFirst: boolean, language: Language): string | null => {
  if (!removable[language].test(found)) return null;
  return isFirst && language === 'nl' ? 'Hierbij' : '';
};

const findHedges = (text: string, sentence: Sentence, language: Language): ToneFinding[] =>
  Array.from(sentence.text.matchAll(hedges[language]), ({ 0: found, index }) => {
    const from = sentence.from + index;
    return finding('hedged', 'advise', text, [from, from + found.length], unhedged(found, index === 0, language));
  });

/** "per 31 januari 2027", "on 31 January 2027". */
export const onDay = (day: CalendarDay, language: Language): string =>
  `${language === 'nl' ? 'per' : 'on'} ${formatDay(day, language)}`;

const findEndDate = (text: string, sentence: Sentence, { language, lastDay }: DecisionContext): ToneFinding[] => {
  const days = findDays(text, lastDay);
  if (days.some(({ day }) => day === lastDay)) return [];
  const other = days.findLast(({ from }) => from >= sentence.from && from < sentence.to);
  if (other) return [finding('otherDate', 'stop', text, [other.from, other.to], formatDay(lastDay, language))];
  const end = sentence.to - (/[.!?]+$/u.exec(sentence.text)?.[0].length ?? 0);
  return [finding('noEndDate', 'stop', text, [end, end], ` ${onDay(lastDay, language)}`)];
};

/** What the part with the decision lacks. `text` is as it is read: names and quotes may be blanked, lengths kept. */
export const checkDecision = (text: string, context: DecisionContext): ToneFinding[] => {
  const { language, standardDecision } = context;
  const sentence = decisionSentence(text, language);
  if (sentence) return [...findHedges(text, sentence, language), ...findEndDate(text, sentence, context)];
  const start = text.length - text.trimStart().length;
  const more = text.trim() === '' ? '' : ' ';
  const words = standardDecision === null ? null : standardDecision + more;
  return [finding('noDecision', 'stop', text, [start, start], words)];
};
