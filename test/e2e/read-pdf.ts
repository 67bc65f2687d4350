/** A saved letter as a reader's program finds it. */
import { readFileSync } from 'node:fs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = {
  pages: number;
  /** With single spaces, so that a test need not know where lines break. */
  text: string;
  language: string | null;
  title: string;
  isTagged: boolean;
  /** Fonts that are named but not in the file: other machines would show other letters. */
  fontsNotEmbedded: string[];
  /** 'PDF/A-2a' and so on, from its metadata. */
  standard: string | null;
};

type Font = { name: string; missingFile?: boolean };

const readPage = async (page: PDFPageProxy): Promise<{ text: string; fonts: Font[] }> => {
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) => ('str' in item ? [item] : []));
  // Fonts are loaded when a page is made ready for drawing.
  await page.getOperatorList();
  const names = [...new Set(runs.map(({ fontName }) => fontName))].filter((name) => page.commonObjs.has(name));
  return {
    text: runs.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join(''),
    fonts: names.map((name) => page.commonObjs.get(name) as Font),
  };
};

const standardOf = (source: string): string | null => {
  const part = /pdfaid:part[>=]"?(\d)/.exec(source)?.[1];
  const level = /pdfaid:conformance[>=]"?([A-Z])/.exec(source)?.[1];
  if (part && level) return `PDF/A-${part}${level.toLowerCase()}`;
  const universal = /pdfuaid:part[>=]"?(\d)/.exec(source)?.[1];
  return universal ? `PDF/UA-${universal}` : null;
};

export const readPdf = async (path: string): Promise<ReadPdf> => {
  const bytes = readFileSync(path);
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const { Title = '', Language = null } = (await document.getMetadata()).info as { Title?: string; Language?: string };
  const pages: Awaited<ReturnType<typeof readPage>>[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)));
  const read: ReadPdf = {
    pages: pages.length,
    text: pages
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
    language: Language,
    title: Title,
    isTagged: (await document.getMarkInfo())?.Marked === true,
    fontsNotEmbedded: pages.flatMap(({ fonts }) => fonts.filter((font) => font.missingFile).map(({ name }) => name)),
    standard: standardOf(bytes.toString('latin1')),
  };
  await document.destroy();
  return read;
};
