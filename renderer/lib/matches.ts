/** Searching as people type: capitals and accents aside, every word of the query somewhere in the text. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

export const matches = (text: string, query: string): boolean => {
  const searched = plain(text);
  return plain(query)
    .split(/\s+/u)
    .every((word) => searched.includes(word));
};
