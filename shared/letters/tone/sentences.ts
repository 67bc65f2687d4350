/** Where the sentences of a letter stand, in UTF-16 units. */
export type Sentence = { from: number; to: number; text: string };

/** A dot within "B.V." or behind "31 jan" ends nothing: a sentence ends where white space and a capital follow. */
export const sentencesOf = (text: string): Sentence[] =>
  Array.from(
    text.matchAll(/(?=\S)[^\n]*?(?:[.!?]+(?=\s+["“‘]?\p{Lu}|\s*(?:\n|$))|(?=\n|$))/gu),
    ({ 0: found, index }) => ({
      from: index,
      to: index + found.length,
      text: found,
    }),
  ).filter((sentence) => sentence.text !== '');
