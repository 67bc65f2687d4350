import { expect, it } from 'vitest';
import { letterDifferences } from '../../../shared/letters/letter-differences';
import { moveSection } from '../../../shared/letters/section-order';
import type { LetterDocument } from '../../../shared/model/letter';
import { letterFor, letterLedger } from '../../support/letter-ledger';

const none = { choices: [], sections: [], frame: [], isOrder: false };
const withWords = (document: LetterDocument, text: string): LetterDocument => ({
  ...document,
  sections: document.sections.map((section) =>
    section.key === 'reason' ? { ...section, text, edited: true } : section,
  ),
});

it('finds nothing between a letter and itself', () => {
  expect(letterDifferences(letterFor(), letterFor())).toEqual(none);
});

it('names the parts, the fields around them and the order', () => {
  const other = moveSection(
    { ...withWords(letterFor(), 'Anders.'), subject: 'Dag', enclosures: ['Lijst'] },
    'money',
    0,
  );
  const off = { ...other, sections: other.sections.map((s) => (s.key === 'thanks' ? { ...s, on: false } : s)) };
  expect(letterDifferences(letterFor(), off)).toEqual({
    choices: [],
    sections: ['thanks', 'reason'],
    frame: ['subject', 'enclosures'],
    isOrder: true,
  });
});

it('tells of another tone or language once, and of the user’s own words beside it', () => {
  const english = letterFor(letterLedger(), { language: 'en', tone: 'businesslike' });
  expect(letterDifferences(letterFor(), english)).toEqual({ ...none, choices: ['language', 'tone'] });
  expect(letterDifferences(withWords(letterFor(), 'Mijn woorden.'), english).sections).toEqual(['reason']);
});
