/**
 * Passages in which the law itself asks for what elsewhere would be a threat: a reminder has to name its term, the
 * amount and what follows (art. 6:96 lid 6 BW), a notice of default a term to perform in (art. 6:82 BW).
 */
const basis =
  /(?<!\d)6:(?:74|81|82|83|96|119|119a|119b|262|265|267)(?!\d)|wettelijke (?:handels)?rente|incassokosten|ingebrekestelling|in gebreke|statutory (?:commercial )?interest|collection costs|notice of default|hereby in default/iu;
const term =
  /(?:binnen|within|termijn van|period of|term of) (?:[\p{L}\p{N}]+ ){1,3}(?:dagen|weken|days|weeks)|(?:uiterlijk|voor|vóór|by|before|no later than) (?:op |on )?\d{1,2} \p{L}+|vanaf de dag nadat|from the day after/iu;

const isStatutory = (paragraph: string): boolean => basis.test(paragraph) && term.test(paragraph);

/** Where such passages stand. A paragraph counts only when it names both its ground in law and a term. */
export const statutoryPassages = (text: string): { from: number; to: number }[] =>
  Array.from(text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/gu), ({ 0: paragraph, index }) => ({ paragraph, index }))
    .filter(({ paragraph }) => isStatutory(paragraph))
    .map(({ paragraph, index }) => ({ from: index, to: index + paragraph.length }));
