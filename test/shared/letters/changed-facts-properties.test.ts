/** Whatever is typed, in whatever order: what is remembered stands where it is said to, and nothing is marked that holds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedFacts, noteFacts } from '../../../shared/letters/changed-facts';
import { factsNow } from '../../../shared/letters/letter-news';
import type { LetterDocument } from '../../../shared/model/letter';
import { letterFor, letterLedger } from '../../support/letter-ledger';

const now = factsNow(letterLedger(), 'client-1', letterFor());
const pieces = [
  '31 december 2026',
  '8 december',
  '31-12-2026',
  '€ 1.815,00',
  '€\u00a01.210',
  '2026-014',
  'NL91 ABNA 0417 1643 00',
  'Studio Kade',
  ' ',
  '\n',
  '1',
  ',',
  'a',
  '€ ',
  '2026',
  'woord ',
];
/** Cut so many characters from somewhere, and put a piece in their place. */
const edits = fc.array(fc.record({ at: fc.nat(200), cut: fc.nat(12), piece: fc.constantFrom(...pieces) }), {
  minLength: 1,
  maxLength: 25,
});

const write = (before: LetterDocument, text: string, facts = now): LetterDocument =>
  noteFacts(
    before,
    {
      ...before,
      sections: before.sections.map((section) =>
        section.key === 'money' ? { ...section, text, edited: true } : section,
      ),
    },
    facts,
  );
const textOf = ({ sections }: LetterDocument): string => sections.find(({ key }) => key === 'money')?.text ?? '';

it('keeps every fact where it stands, and marks none while the ledger stays the same', () => {
  fc.assert(
    fc.property(edits, (list) => {
      let document = write(letterFor(), 'Er staat € 1.815,00 open; graag voor 8 december 2026.');
      for (const { at, cut, piece } of list) {
        const text = textOf(document);
        document = write(document, text.slice(0, at) + piece + text.slice(at + cut));
        for (const fact of document.written ?? []) {
          expect(textOf(document).slice(fact.at, fact.at + fact.text.length)).toBe(fact.text);
        }
        expect(changedFacts(document, now)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

it('marks after any edits exactly what was changed in the ledger and still stands in the text', () => {
  const later = now.map((fact) => (fact.kind === 'openTotal' ? { ...fact, value: '100' } : fact));
  fc.assert(
    fc.property(edits, (list) => {
      let document = write(letterFor(), 'Er staat € 1.815,00 open; graag voor 8 december 2026.');
      for (const { at, cut, piece } of list) {
        const text = textOf(document);
        document = write(document, text.slice(0, at) + piece + text.slice(at + cut));
      }
      const marked = changedFacts(document, later).map(({ at }) => at);
      const total = (document.written ?? []).filter(({ kind }) => kind === 'openTotal').map(({ at }) => at);
      expect(marked).toEqual([...total].sort((a, b) => a - b));
    }),
    { numRuns: 150 },
  );
});
