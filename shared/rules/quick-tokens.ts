/** One line of text as tokens, of which readers claim those that they understand. */

export type Token = {
  /** As it was typed. */
  text: string;
  /** Without capitals, accents and the punctuation around it. */
  word: string;
  /** Between quotation marks: part of the note, whatever it says. */
  isQuoted: boolean;
};

/** Longer lines are not read to their end: a line is typed, not pasted. */
const mostTokens = 60;

export const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const toWord = (text: string): string => {
  const word = plain(text);
  return word === '@' ? word : word.replaceAll(/^[@#(]+|[,;.!?:)]+$/gu, '');
};

export const toTokens = (line: string): Token[] => {
  const found = line.matchAll(/["“„]([^"“”„]*)["”]|\S+/gu);
  return [...found].slice(0, mostTokens).map(([text, quoted]) => ({
    text: quoted?.trim() ?? text,
    word: quoted === undefined ? toWord(text) : '',
    isQuoted: quoted !== undefined,
  }));
};

/** Tokens from `start` up to, and not with, `end`. */
export type Run = { start: number; end: number };

/** All runs of free tokens of at most `most`, longest first, then from the left. */
export function* freeRuns(free: readonly boolean[], most: number): Generator<Run> {
  for (let length = Math.min(most, free.length); length > 0; length -= 1)
    for (let start = 0; start + length <= free.length; start += 1)
      if (free.slice(start, start + length).every(Boolean)) yield { start, end: start + length };
}

export const claim = (free: boolean[], { start, end }: Run): void => void free.fill(false, start, end);

export const wordsIn = (tokens: readonly Token[], { start, end }: Run): string[] =>
  tokens.slice(start, end).map(({ word }) => word);
