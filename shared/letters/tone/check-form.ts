/** What does not need words to be seen: shouting, sentences without end. */
import type { ToneFinding } from './tone-finding';
import { inCaseOf } from './tone-finding';

type Found = { from: number; to: number; found: string };

const all = (text: string, pattern: RegExp): Found[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ from: index, to: index + found.length, found }));

/** An exclamation mark, several marks in a row, an emoji. */
const marks = /[!?]{2,}|!|\p{Extended_Pictographic}\uFE0F?/gu;
/** Two words in capitals, or more, of which at least one is too long for an abbreviation. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:\s+\p{Lu}{2,})+(?![\p{L}\p{N}])/gu;
const hasLongWord = ({ found }: Found): boolean => /\p{Lu}{5,}/u.test(found);

const startsSentence = (text: string, at: number): boolean => /(?:^|[.!?\n])\s*$/u.test(text.slice(0, at));

/** In the way of a mark a plain one, of capitals small letters; an emoji is left out. */
const shouting = (text: string): ToneFinding[] => {
  const calmed = (finding: Found, calmer: string): ToneFinding => ({
    ruleId: 'shouting',
    category: 'shouting',
    severity: 'advise',
    ...finding,
    calmer,
    fits: true,
  });
  return [
    ...all(text, marks).map((each) =>
      calmed(each, /^[!?]/u.test(each.found) ? (each.found.includes('?') ? '?' : '.') : ''),
    ),
    ...all(text, capitals)
      .filter(hasLongWord)
      .map((each) => {
        const small = each.found.toLowerCase();
        return calmed(each, startsSentence(text, each.from) ? inCaseOf(each.found, small) : small);
      }),
  ];
};

const longestSentence = 30;
/** A mark ends a sentence only before white space, so that "B.V." and "1.500" do not. */
const sentence = /(?=\S)[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*/gu;

const longSentences = (text: string): ToneFinding[] =>
  all(text, sentence)
    .filter(({ found }) => found.trim().split(/\s+/u).length > longestSentence)
    .map((each) => ({ ruleId: 'long', category: 'long', severity: 'note', ...each, calmer: null, fits: false }));

export const checkForm = (text: string): ToneFinding[] => [...shouting(text), ...longSentences(text)];
