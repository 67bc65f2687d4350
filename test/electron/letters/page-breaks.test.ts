/** Where the pages of a letter end, read back from the PDF over many lengths of text. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { TypstEngine } from '../../../electron/letters/typst-engine';
import { createTypstEngine } from '../../../electron/letters/typst-engine';
import { moveSection } from '../../../shared/letters/section-order';
import type { LetterDocument, LetterInvoice, SectionKey } from '../../../shared/model/letter';
import { letterFor } from '../../support/letter-ledger';
import { readPdf } from '../../support/read-pdf';

let engine: TypstEngine;
beforeAll(() => {
  engine = createTypstEngine();
});

/** The lines of each page, top to bottom, without the header of page 2 and later. */
const pagesOf = async (document: LetterDocument): Promise<string[][]> => {
  const pdf = engine.pdf(document, 'a-2a', document.date);
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.problem));
  return (await readPdf(pdf.value)).pages.map(({ texts }, index) => {
    const lines = new Map<number, string[]>();
    for (const { text, y } of texts) lines.set(y, [...(lines.get(y) ?? []), text.trim()]);
    const all = [...lines.values()].map((line) => line.filter((text) => text !== '').join(' '));
    return all.filter((line) => line !== '').slice(index === 0 ? 0 : 1);
  });
};

const filler = 'Dit is een zin om de brief langer te maken, met genoeg woorden om over de regel te lopen. ';
const withText = (key: SectionKey, text: string, document = letterFor()): LetterDocument => ({
  ...document,
  sections: document.sections.map((section) => (section.key === key ? { ...section, text } : section)),
});
const invoices = (count: number): LetterInvoice[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `2026-${String(index + 1).padStart(3, '0')}`,
    issuedOn: '2026-09-01',
    dueOn: '2026-10-01',
    openCents: 12_345,
  }));

/** From a few lines to more than a page, so that what comes after it meets every place of a page. */
const lengths = Array.from({ length: 24 }, (_, index) => index * 11);
const isRow = (line: string): boolean => /^2026-\d{3} /u.test(line);

describe('the pages of a letter', () => {
  it('never have the enclosures alone, nor the signature', async () => {
    const enclosures = ['Overzicht van openstaande facturen', 'Overdrachtslijst'];
    for (const words of lengths) {
      const pages = await pagesOf({ ...withText('reason', `${filler}${'woord '.repeat(words)}`), enclosures });
      const last = pages.at(-1) ?? [];
      const close = last.findIndex((line) => line.startsWith('Met vriendelijke groet'));
      expect(close, `${words} words`).toBeGreaterThan(0);
      expect(last.at(-1), `${words} words`).toContain('Overdrachtslijst');
    }
  });

  it('have at least two lines above the close, and no page with less than a paragraph', async () => {
    for (const words of lengths) {
      const pages = await pagesOf(withText('reason', `${filler}${'woord '.repeat(words)}`));
      for (const page of pages.slice(1)) expect(page.length, `${words} words`).toBeGreaterThan(4);
    }
  });

  it('part no row of the invoices, repeat their head, and keep the total with a row', async () => {
    for (let count = 36; count < 48; count += 1) {
      const pages = await pagesOf({ ...letterFor(), openInvoices: invoices(count) });
      const rows = pages.flat().filter(isRow);
      expect(rows.length, `${count} invoices`).toBe(count);
      expect(rows.every((row) => row.endsWith('€\u00a0123,45') || row.endsWith('€ 123,45'))).toBe(true);
      for (const page of pages) {
        const first = page.findIndex(isRow);
        if (first > -1) expect(page[first - 1], `${count} invoices`).toMatch(/^Factuur Datum/u);
        const total = page.findIndex((line) => line.startsWith('Totaal'));
        if (total > -1) expect(isRow(page[total - 1] ?? ''), `${count} invoices`).toBe(true);
        const goesOn = page.some((line) => line.startsWith('Vervolg op'));
        expect(goesOn, `${count} invoices`).toBe(first > -1 && total === -1);
      }
      expect(pages.flat().filter((line) => line.startsWith('Totaal')).length, `${count} invoices`).toBe(1);
    }
  });

  it('keep an invoice with a long number in one piece', async () => {
    const number = 'Factuur voor het ontwerp van de huisstijl en alle drukwerk, nummer 2026/000123-B';
    for (const words of lengths) {
      const document = withText('reason', `${filler}${'woord '.repeat(words)}`);
      const long = { number, issuedOn: '2026-09-01', dueOn: '2026-10-01', openCents: 12_345 } as const;
      const pages = await pagesOf({ ...document, openInvoices: Array.from({ length: 12 }, () => long) });
      const starts = pages.map((page) => page.filter((line) => line.startsWith('Factuur voor het')).length);
      const ends = pages.map((page) => page.filter((line) => line.includes('2026/000123-B')).length);
      expect(starts, `${words} words`).toEqual(ends);
    }
  });

  it('end nowhere else when a section is moved: the invoices come after their words', async () => {
    for (const place of [0, 4, 9]) {
      const lines = (await pagesOf(moveSection(letterFor(), 'money', place))).flat();
      const words = lines.findIndex((line) => line.includes('facturen open'));
      const first = lines.findIndex(isRow);
      expect(words).toBeGreaterThan(0);
      expect(first - words).toBeLessThanOrEqual(3);
      const close = lines.findIndex((line) => line.startsWith('Met vriendelijke groet'));
      expect(close).toBeGreaterThan(first);
    }
  });
});
