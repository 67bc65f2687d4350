import type { SectionKey } from '../model/letter';
import type { LetterFacts } from './letter-facts';
import type { PlanLine } from './plan/letter-plan';

/** What a language gives: the words of every part, with the facts filled in. Plain text, as in LetterSection. */
export type LetterTexts = {
  subject: (facts: LetterFacts) => string;
  sections: { readonly [K in SectionKey]: (facts: LetterFacts) => string };
};

/** An opening line with list items below it. */
export const listOf = (opening: string, items: readonly (string | false)[]): string =>
  [opening, ...items.filter((item) => item !== false).map((item) => `- ${item}`)].join('\n');

export const paragraphs = (...texts: readonly (string | false)[]): string =>
  texts.filter((text) => text !== false && text !== '').join('\n\n');

export const sentences = (...texts: readonly (string | false)[]): string =>
  texts.filter((text) => text !== false && text !== '').join(' ');

/**
 * Lists of a plan, each under its opening line, without those that are empty: "Bestanden teruggeven (uiterlijk …)".
 * A line whose words name their day already does without.
 */
export const planLists = (
  whenOf: (line: PlanLine) => string | null,
  parts: readonly (readonly [opening: string, lines: readonly PlanLine[]])[],
): string => {
  const say = (line: PlanLine): string => {
    const when = whenOf(line);
    return when === null ? line.text : `${line.text.replace(/\.$/u, '')} (${when})`;
  };
  return paragraphs(...parts.map(([opening, lines]) => lines.length > 0 && listOf(opening, lines.map(say))));
};
