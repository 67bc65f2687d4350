/** In what two versions of a letter differ, as a person would say it. */
import type { FrameField, LetterDocument, LetterSection, SectionKey } from '../model/letter';
import { frameFields } from '../model/letter';

const choices = ['language', 'formality', 'reason', 'tone', 'date', 'lastDay'] as const;
export type LetterDifferences = {
  choices: (typeof choices)[number][];
  sections: SectionKey[];
  frame: FrameField[];
  isOrder: boolean;
};

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, index) => line === b[index]);

const isSameField = (a: string | readonly string[], b: string | readonly string[]): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : isSameList(a, b);

/** Where a choice differs, words that nobody wrote differ with it: of those only what is in or out is told. */
export const letterDifferences = (a: LetterDocument, b: LetterDocument): LetterDifferences => {
  const differing = choices.filter((choice) => a[choice] !== b[choice]);
  const isReworded = differing.length > 0;
  const others = new Map(b.sections.map((section) => [section.key, section]));
  const differs = (section: LetterSection): boolean => {
    const other = others.get(section.key);
    if (!other || other.on !== section.on) return true;
    return section.text !== other.text && (!isReworded || section.edited || other.edited);
  };
  const keys = (document: LetterDocument): string[] => document.sections.map(({ key }) => key);
  const isOwn = (field: FrameField): boolean => a.edited.includes(field) || b.edited.includes(field);
  return {
    choices: differing,
    sections: a.sections.filter(differs).map(({ key }) => key),
    frame: frameFields.filter((field) => !isSameField(a[field], b[field]) && (!isReworded || isOwn(field))),
    isOrder: !isSameList(keys(a), keys(b)),
  };
};
