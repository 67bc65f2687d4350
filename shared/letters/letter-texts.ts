import type { SectionKey } from '../model/letter';
import type { LetterFacts } from './letter-facts';

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
