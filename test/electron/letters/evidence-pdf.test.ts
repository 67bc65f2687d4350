import { beforeAll, describe, expect, it } from 'vitest';
import type { TypstEngine } from '../../../electron/letters/typst-engine';
import { createTypstEngine } from '../../../electron/letters/typst-engine';
import type { EvidenceDocument } from '../../../shared/evidence/evidence-document';
import type { PdfStandard } from '../../../shared/model/letter';
import { addDays } from '../../../shared/units/calendar-day';
import { evidenceBuilder, evidenceFor } from '../../support/evidence-ledger';
import { buildLedger, today } from '../../support/ledger-builder';
import type { ReadPdf } from '../../support/read-pdf';
import { readPdf } from '../../support/read-pdf';

let engine: TypstEngine;
beforeAll(() => {
  engine = createTypstEngine();
});

const bytesOf = (document: EvidenceDocument, standard: PdfStandard = 'a-2a'): Uint8Array => {
  const pdf = engine.evidence(document, standard, today);
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.problem));
  return pdf.value;
};
const read = (document: EvidenceDocument, standard?: PdfStandard): Promise<ReadPdf> =>
  readPdf(bytesOf(document, standard));

/** 2,400 entries of hours, three a day: more than two years of them. */
const long = (): EvidenceDocument => {
  const builder = buildLedger().client({ name: 'Zorggroep De Lindehof' });
  for (let count = 0; count < 2_400; count += 1) {
    builder.hours(1, { date: addDays('2024-08-01', Math.floor(count / 3)), note: `Regel ${count + 1} van het werk` });
  }
  return evidenceFor('nl', {}, builder.ledger());
};

describe('the PDF of the evidence', () => {
  it.each(['nl', 'en'] as const)(
    'holds every word of the document in %s, with its language and title',
    async (language) => {
      const document = evidenceFor(language);
      const pdf = await read(document);
      const bare = (text: string): string => text.replaceAll(/\s/gu, '');
      const words = [
        ...[document.client, document.asOf, document.period, document.answer, document.ownUse, document.signals.note],
        ...document.signals.items.flatMap(({ kind, levelWord, facts }) => [
          kind,
          levelWord,
          ...facts.flatMap(({ sentence, others, limits }) => [sentence, others, limits]),
        ]),
        ...document.rate.rows.flatMap(({ name, amount, behind }) => [name, amount, behind]),
        ...document.invoices.rows.flat(),
        ...document.timeline.months.flatMap(({ rows }) =>
          rows.flatMap((row) => [row.day, row.what, row.note, row.figure]),
        ),
      ];
      for (const word of words) expect(bare(pdf.text)).toContain(bare(word));
      expect(pdf.language).toBe(language === 'nl' ? 'nl-NL' : 'en-GB');
      expect(pdf.title).toBe(document.title);
      expect(pdf.author).toBe('Sanne Kuipers');
    },
  );

  it('is the same bytes for the same document and day', () => {
    expect(Buffer.compare(bytesOf(evidenceFor()), bytesOf(evidenceFor()))).toBe(0);
  });

  it('is PDF/A-2a or PDF/UA-1 as asked, tagged with headings and tables', async () => {
    const archive = await read(evidenceFor());
    expect(archive.xmp).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</u);
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD']) expect(archive.roles).toContain(role);
    const accessible = await read(evidenceFor(), 'ua-1');
    expect(accessible.xmp).toMatch(/<pdfuaid:part>1</u);
    expect(accessible.isTagged).toBe(true);
    expect(archive.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('sets thousands of rows: pages numbered, the month again where it goes on, no head without a row', async () => {
    const document = long();
    const { pages } = await read(document);
    expect(pages.length).toBeGreaterThan(50);
    const months = new Set(document.timeline.months.map(({ name }) => name));
    pages.forEach(({ texts, text }, index) => {
      expect(text).toContain(`Pagina ${index + 1} van ${pages.length}`);
      const body = texts.filter(({ y }) => y > 23 && y < 275).sort((a, b) => a.y - b.y || a.x - b.x);
      // From the third page on there is only the timeline: it begins with a month, and never ends with one.
      const first = body.filter(({ y }) => y < (body[0]?.y ?? 0) + 2).map((each) => each.text);
      if (index >= 2) expect(first.some((text) => months.has(text))).toBe(true);
      const lastLine = body.filter(({ y }) => y === body.at(-1)?.y).map((each) => each.text);
      for (const line of lastLine) expect(months).not.toContain(line);
    });
    const all = pages.map((page) => page.text).join('\n');
    for (const count of [1, 1_200, 2_400]) expect(all).toContain(`Regel ${count} van het werk`);
  });

  it('takes text as it is, never as markup', async () => {
    const note = '#panic("x") *sterk* _schuin_ $x^2$ = kop @verwijzing <label> \\ `code` // weg /* weg */ ~ #{1+1}';
    const ledger = evidenceBuilder().hours(1, { note }).ledger();
    expect((await read(evidenceFor('nl', {}, ledger))).text).toContain(note);
  });

  it('shows a question mark for characters that it does not have, instead of no PDF', async () => {
    const ledger = evidenceBuilder().hours(1, { note: 'Gebeld met 王 over \u{e123} iets 汉字 👍' }).ledger();
    expect((await read(evidenceFor('nl', {}, ledger))).text).toContain('Gebeld met ? over ? iets ?? 👍');
  });

  it.each([
    ['a keycap', 'Fase 1️⃣ klaar', 'Fase 1 klaar'],
    ['an emoji cut in half', 'kapot \ud83d teken', 'kapot ? teken'],
    ['control characters', 'a\u0000b\u0001c\u0007d', 'a?b?c?d'],
    ['a letter with a mark that no font has', 'Zoë en n\u1ab0 en é', 'Zoë en n en é'],
  ])('takes %s in a note, and leaves the figures as they are', async (_, note, shown) => {
    const document = evidenceFor('nl', {}, evidenceBuilder().hours(1, { note }).ledger());
    const { text } = await read({ ...document, accent: '#225544' });
    expect(text).toContain(shown);
    const plain = (figure: string): string => figure.replaceAll(/\s/gu, ' ');
    for (const { amount } of document.rate.rows) expect(text).toContain(plain(amount));
    expect(text).toContain(plain(document.asOf));
  });

  it('keeps words that are too long inside the page', async () => {
    const ledger = evidenceBuilder()
      .hours(1, { note: 'x'.repeat(400) })
      .ledger();
    const { pages } = await read(evidenceFor('nl', {}, ledger));
    for (const { texts } of pages) for (const { x } of texts) expect(x).toBeLessThan(190);
  });
});
