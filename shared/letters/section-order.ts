/** The order of a letter's sections: that of `sections` in the document, the user's to change. */
import type { LetterDocument, LetterSection, SectionKey } from '../model/letter';
import { sectionKeys } from '../model/letter';

/** The order the letter starts with, and whether these sections still have it. */
export const isUsualOrder = (sections: readonly LetterSection[]): boolean => {
  const places = sections.map(({ key }) => sectionKeys.indexOf(key));
  return places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);
};

/** One section to another place, counted from 0; a place beyond either end is that end. The same document where nothing moves. */
export const moveSection = (document: LetterDocument, key: SectionKey, place: number): LetterDocument => {
  const { sections } = document;
  const from = sections.findIndex((section) => section.key === key);
  const to = Math.max(0, Math.min(sections.length - 1, place));
  const moved = sections[from];
  if (!moved || from === to) return document;
  const others = sections.filter((section) => section !== moved);
  return { ...document, sections: [...others.slice(0, to), moved, ...others.slice(to)] };
};

export const inUsualOrder = (document: LetterDocument): LetterDocument =>
  isUsualOrder(document.sections)
    ? document
    : {
        ...document,
        sections: [...document.sections].sort((a, b) => sectionKeys.indexOf(a.key) - sectionKeys.indexOf(b.key)),
      };

/** The sections in the order of `known`; one that is not in it comes after the section that it usually follows. */
export const inOrderOf = (known: readonly LetterSection[], sections: readonly LetterSection[]): LetterSection[] => {
  const byKey = new Map(sections.map((section) => [section.key, section]));
  const ordered = known.flatMap(({ key }) => byKey.get(key) ?? []);
  const seen = new Set(ordered.map(({ key }) => key));
  for (const section of sections) {
    if (seen.has(section.key)) continue;
    seen.add(section.key);
    const before = new Set(sectionKeys.slice(0, sectionKeys.indexOf(section.key)));
    const after = ordered.findLastIndex(({ key }) => before.has(key));
    ordered.splice(after + 1, 0, section);
  }
  return ordered;
};
