import { beforeAll, describe, expect, it } from 'vitest';
import type { TypstEngine } from '../../../electron/letters/typst-engine';
import { createTypstEngine } from '../../../electron/letters/typst-engine';
import type { LetterDocument, PdfStandard } from '../../../shared/model/letter';
import { letterFor, letterLedger } from '../../support/letter-ledger';
import type { ReadPdf } from '../../support/read-pdf';
import { readPdf } from '../../support/read-pdf';

let engine: TypstEngine;
beforeAll(() => {
  engine = createTypstEngine();
});

const bytesOf = (document: LetterDocument, standard: PdfStandard = 'a-2a'): Uint8Array => {
  const pdf = engine.pdf(document, standard, document.date);
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.problem));
  return pdf.value;
};
const read = (document: LetterDocument, standard?: PdfStandard): Promise<ReadPdf> =>
  readPdf(bytesOf(document, standard));

const withText = (text: string, key = 'reason'): LetterDocument => {
  const document = letterFor();
  return { ...document, sections: document.sections.map((s) => (s.key === key ? { ...s, text } : s)) };
};
const problemOf = (result: { ok: boolean; problem?: unknown }) => (result.ok ? null : result.problem);
/** What stands on one baseline, top to bottom. */
const linesOf = ({ texts }: ReadPdf['pages'][number]): string[] => {
  const lines = new Map<number, string[]>();
  for (const { text, y } of texts) lines.set(y, [...(lines.get(y) ?? []), text.trim()]);
  return [...lines.values()].map((line) => line.join(' '));
};
const find = (pdf: ReadPdf, text: string) => {
  for (const [index, page] of pdf.pages.entries()) {
    const found = page.texts.find((item) => item.text.includes(text));
    if (found) return { ...found, page: index + 1 };
  }
  throw new Error(`"${text}" is not in the PDF`);
};

describe('the PDF of a letter', () => {
  it('is the same bytes for the same letter and day, and others for another day', () => {
    expect(Buffer.compare(bytesOf(letterFor()), bytesOf(letterFor()))).toBe(0);
    const other = engine.pdf(letterFor(), 'a-2a', '2026-11-25');
    expect(other.ok && Buffer.compare(other.value, bytesOf(letterFor()))).not.toBe(0);
  });

  it.each(['nl', 'en'] as const)(
    'holds every word of the letter in %s, with its language and title',
    async (language) => {
      const document = letterFor(letterLedger(), { language });
      const pdf = await read(document);
      const words = [
        document.subject,
        document.salutation,
        document.closing,
        ...document.sender,
        ...document.signature,
      ];
      for (const word of words) expect(pdf.text).toContain(word.replaceAll(/\s+/gu, ' '));
      // Without spaces: lines break anywhere, and a parted word is put together again.
      const bare = (text: string): string => text.replaceAll(/[\s\u00ad]|^- /gmu, '');
      for (const { text } of document.sections) {
        for (const line of text.split('\n')) expect(bare(pdf.text)).toContain(bare(line));
      }
      expect(pdf.language).toBe(language === 'nl' ? 'nl-NL' : 'en-GB');
      expect(pdf.title).toBe(document.subject);
      expect(pdf.author).toBe('Sanne Kuipers');
    },
  );

  it('is PDF/A-2a or PDF/UA-1 as asked, tagged both', async () => {
    const archive = await read(letterFor(), 'a-2a');
    expect(archive.xmp).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</u);
    expect(archive.isTagged).toBe(true);
    const accessible = await read(letterFor(), 'ua-1');
    expect(accessible.xmp).toMatch(/<pdfuaid:part>1</u);
    expect(accessible.isTagged).toBe(true);
  });

  it('is tagged with a heading, lists and a table with a head', async () => {
    const { roles } = await read(letterFor());
    for (const role of ['H1', 'P', 'L', 'LI', 'Table', 'TH', 'TD']) expect(roles).toContain(role);
  });

  it('embeds its own fonts and no other', async () => {
    const { fonts } = await read(letterFor());
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/u, '')).sort()).toEqual([
      'AdieuSans-Regular',
      'AdieuSerif-Regular',
      'AdieuSerif-SemiBold',
    ]);
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('keeps the hyphen of a number apart from the one that parts a word', async () => {
    const { text } = await read(letterFor());
    expect(text).toContain('2026-014');
    expect(text).toContain('e-mail');
  });

  it('takes text as it is, never as markup', async () => {
    const text =
      '#panic("x") *sterk* _schuin_ $x^2$ = kop @verwijzing <label> \\ `code` // weg /* weg */ "aanhaling" --- ~';
    expect((await read(withText(text))).text).toContain(text);
  });

  it('shows Polish, Greek, Cyrillic and the usual emoji', async () => {
    const text = 'Zażółć gęślą jaźń Łódź Ελλάδα Москва ’t 👍';
    const pdf = await read(withText(text));
    for (const word of text.split(' ')) expect(pdf.text).toContain(word);
    expect(pdf.fonts.some(({ name }) => name.endsWith('AdieuEmoji-Regular'))).toBe(true);
  });

  it('names the character that it cannot show', () => {
    const pdf = engine.pdf(withText('een \u{e123} teken'), 'a-2a', '2026-11-24');
    expect(problemOf(pdf)).toEqual({ code: 'characterUnknown', details: { character: 'U+E123' } });
  });

  it('refuses a text that nobody meant as a letter', () => {
    const document = letterFor();
    const endless = { ...document, sections: document.sections.map((s) => ({ ...s, text: 'woord '.repeat(1_300) })) };
    expect(problemOf(engine.pdf(endless, 'a-2a', '2026-11-24'))).toMatchObject({ code: 'letterTooLong' });
  });
});

describe('the window of the envelope', () => {
  // DL: 50 to 80 mm from the top; text within, 5 mm free of the edges of a window that starts 30 or 100 mm from the left.
  it.each([
    ['left', 35],
    ['right', 105],
  ] as const)('on the %s holds the whole address, %i mm from the left', async (windowPosition, x) => {
    const pdf = await read({ ...letterFor(), windowPosition });
    const lines = ['Studio Kade · Kade 12', 'Bakkerij De Korenaar B.V.', 'T.a.v. mevrouw', 'Molenstraat 4', 'UTRECHT'];
    for (const line of lines) {
      const found = find(pdf, line);
      expect(found.page).toBe(1);
      expect(found.y).toBeGreaterThan(52);
      expect(found.y).toBeLessThan(77);
    }
    expect(find(pdf, 'Molenstraat 4').x).toBe(x);
    expect(find(pdf, 'Amsterdam, 24 november').y).toBeCloseTo(98, 0);
    expect(find(pdf, 'KvK').y).toBeLessThan(45);
  });

  it('still holds eight lines', async () => {
    const addressee = Array.from({ length: 8 }, (_, index) => `Regel ${index + 1}`);
    const pdf = await read({ ...letterFor(), addressee });
    expect(find(pdf, 'Regel 1').y).toBeGreaterThan(50);
    expect(find(pdf, 'Regel 8').y).toBeLessThan(80);
  });

  it('is left out, return address too, where there is none', async () => {
    const pdf = await read({ ...letterFor(), windowPosition: 'none' });
    expect(pdf.text).not.toContain('Studio Kade · Kade 12');
    expect(find(pdf, 'Amsterdam, 24 november').y).toBeLessThan(90);
  });
});

describe('the pages of a letter', () => {
  const filler = 'Dit is een zin om de brief langer te maken, met genoeg woorden om over de regel te lopen. ';

  it('is one page when short', async () => {
    const document = letterFor();
    const short = {
      ...document,
      sections: document.sections.map((s) => ({ ...s, on: s.key === 'decision' || s.key === 'wishes' })),
    };
    const pdf = await read(short);
    expect(pdf.pages.length).toBe(1);
    expect(pdf.text).not.toContain('Pagina');
  });

  it('numbers the pages from the second on, with date and reference', async () => {
    const pdf = await read(withText(`${filler.repeat(6)}\n\n`.repeat(5)));
    expect(pdf.pages.length).toBe(3);
    expect(pdf.pages[0]?.text).not.toContain('Pagina');
    expect(pdf.pages[1]?.text).toContain('Pagina 2 van 3');
    expect(pdf.pages[2]?.text).toContain('24 november 2026 · BDKB-20261124');
  });

  it('never leaves the signature alone on a page, whatever the length', async () => {
    for (let words = 0; words < 260; words += 13) {
      const pdf = await read(withText(`${filler}${'woord '.repeat(words)}`));
      const last = pdf.pages.at(-1);
      const closing = last?.texts.findIndex(({ text }) => text.startsWith('Met vriendelijke')) ?? -1;
      // The page's header is two texts; before the close there is at least a line of the last paragraph.
      expect(closing, `${words} words`).toBeGreaterThan(2);
    }
  });

  const lastTexts = (pdf: ReadPdf): string[] => pdf.pages.slice(0, -1).map((page) => page.texts.at(-1)?.text ?? '');

  it.each([
    ['a list', []],
    ['a list that ends the letter', ['contact', 'wishes']],
    ['the invoices', ['handover']],
    ['the invoices at the end of the letter', ['handover', 'contact', 'wishes']],
  ])('keeps what introduces %s with it, whatever the length', async (_, off) => {
    const lastOnPages = new Set<string>();
    for (let words = 0; words < 180; words += 12) {
      const letter = withText(`${filler}${'woord '.repeat(words)}`);
      const sections = letter.sections.filter(({ key }) => !off.includes(key));
      for (const text of lastTexts(await read({ ...letter, sections }))) lastOnPages.add(text);
    }
    // The pages end at many places, none of them right after 'Dit vraag ik van u:' or '… staan deze facturen open:'.
    expect(lastOnPages.size).toBeGreaterThan(2);
    expect([...lastOnPages].filter((text) => text.trim().endsWith(':'))).toEqual([]);
  });

  it('sets the last list as close to what introduces it as any other', async () => {
    const pdf = await read(withText('Tot slot:\n- een laatste punt', 'wishes'));
    const between = (first: string, second: string): number => find(pdf, second).y - find(pdf, first).y;
    expect(between('Tot slot:', 'een laatste punt')).toBeCloseTo(between('Dit doe ik nog', 'Tot en met'), 1);
  });

  it('parts no date and no amount at the end of a line', async () => {
    const [date, amount] = ['30 september 2026', '€ 1.234,56'];
    for (let letters = 0; letters < 40; letters += 2) {
      const pdf = await read(withText(`${'i'.repeat(letters)} ${`op ${date} en ${amount} of `.repeat(12)}`));
      const lines = pdf.pages.flatMap(linesOf).join('\n');
      expect(lines.split(date).length - 1, `dates after ${letters} letters`).toBe(12);
      expect(lines.split(amount).length - 1, `amounts after ${letters} letters`).toBe(12);
    }
  });

  it('keeps a line with the signature also where the last section is longer than a page', async () => {
    const pdf = await read(withText(filler.repeat(60), 'wishes'));
    const closing = pdf.pages.at(-1)?.texts.findIndex(({ text }) => text.startsWith('Met vriendelijke')) ?? -1;
    expect(closing).toBeGreaterThan(2);
  });
});

describe('the preview of a letter', () => {
  const preview = (document: LetterDocument) => {
    const result = engine.svg(document);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return result.value;
  };
  const textOf = (svg: string): string =>
    [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text).join(' ');

  it('has as many pages as the PDF, small, with nothing that a strict CSP refuses', async () => {
    const { pages, pageCount } = preview(letterFor());
    expect(pageCount).toBe((await read(letterFor())).pages.length);
    expect(pages.join('')).not.toMatch(/<style|style=|foreignObject|<script|href="http/u);
    for (const page of pages) expect(page.length).toBeLessThan(12_000);
  });

  it('puts every line where the PDF has it', async () => {
    const document = letterFor();
    const pdf = await read(document);
    preview(document).pages.forEach((svg, index) => {
      for (const [, x, y, text = ''] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)</gu)) {
        const start = text.trim().split(/\s/u)[0] ?? '';
        if (start === '-' || start === '') continue;
        const at = [Number(x), Number(y)].map((points) => (points / 72) * 25.4);
        // A reader takes runs beside each other as one: the run starts where the text does, or is further on in it.
        const found = pdf.pages[index]?.texts.some(
          (item) =>
            Math.abs(item.y - (at[1] ?? 0)) < 0.2 &&
            (Math.abs(item.x - (at[0] ?? 0)) < 0.2 || item.text.includes(start)),
        );
        expect(found, `${start} at ${at}`).toBe(true);
      }
    });
  });

  it('parts long words by the rules of the language, short ones never, and shows the hyphen', () => {
    const partings = (text: string): number => {
      const all = preview(withText(text)).pages.map(textOf).join(' ');
      return all.match(/\p{L} ?-(?= |$)/gu)?.length ?? 0;
    };
    expect(partings('Ik kies voor andere werkzaamhedenvoorbereidingen. '.repeat(4))).toBeGreaterThan(0);
    expect(partings(`- Ik kies\n- ${'voor andere werkzaamhedenvoorbereidingen '.repeat(4)}`)).toBeGreaterThan(0);
    expect(partings('Ik kies voor andere verantwoordelijkheden. '.repeat(40))).toBeGreaterThan(0);
    expect(partings('Ik kies daarom liever voor betere afspraken. '.repeat(40))).toBe(0);
    const many = Array.from(
      { length: 200 },
      (_, index) => `werkzaamhedenvoorbereidingen${'abcdefghij'.charAt(index % 10).repeat(1 + index / 10)}`,
    );
    expect(partings(many.join(' '))).toBeGreaterThan(0);
  });

  it('escapes what the user types', () => {
    const { pages } = preview(withText('<script>alert(1)</script> & "x"'));
    expect(pages.join('')).toContain('&lt;script');
    expect(pages.join('')).not.toContain('<script');
  });

  it('draws a script it has no font for as outlines', () => {
    const { pages } = preview(withText('שלום'));
    expect(pages.join('')).toMatch(/<defs><path id="[^"]+" d="M/u);
  });
});
