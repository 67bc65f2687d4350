/** A PDF as a reader sees it: pages with their lines and places, language, tags, standard and fonts. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Millimetres from the top left of the page; y is the baseline. */
export type PdfText = { text: string; x: number; y: number; font: string };
export type PdfPage = { texts: PdfText[]; text: string };

export type ReadPdf = {
  pages: PdfPage[];
  /** All text, line ends as spaces. */
  text: string;
  title: string;
  author: string;
  language: string | null;
  isTagged: boolean;
  /** Roles of the structure tree, in reading order. */
  roles: string[];
  /** The XMP metadata as XML. */
  xmp: string;
  /** Every font, and whether its program is in the file. */
  fonts: { name: string; isEmbedded: boolean }[];
};

const millimetres = (points: number): number => Math.round((points / 72) * 254) / 10;

type Node = { role?: string; children?: Node[] };
const rolesOf = (node: Node): string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesOf),
];

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  const roles: string[] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , , height = 0] = page.view;
    const operators = await page.getOperatorList();
    operators.fnArray.forEach((operator, index) => {
      if (operator !== OPS.setFont) return;
      const font = page.commonObjs.get(operators.argsArray[index]?.[0]) as { name: string; missingFile?: boolean };
      fonts.set(font.name, font.missingFile !== true);
    });
    const content = await page.getTextContent();
    const texts = content.items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: millimetres(item.transform[4] as number),
              y: millimetres(height - (item.transform[5] as number)),
              font: (page.commonObjs.get(item.fontName) as { name: string }).name,
            },
          ]
        : [],
    );
    const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    pages.push({ texts, text });
    roles.push(...rolesOf((await page.getStructTree()) as Node));
  }
  const { info, metadata } = await document.getMetadata();
  const { Title: title = '', Author: author = '', Language: language = null } = info as Record<string, string>;
  const read: ReadPdf = {
    pages,
    text: pages
      .map((page) => page.text)
      .join('\n')
      .replaceAll(/\s+/gu, ' '),
    title,
    author,
    language,
    isTagged: (await document.getMarkInfo())?.Marked === true,
    roles,
    xmp: metadata?.getRaw() ?? '',
    fonts: [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded })),
  };
  await loading.destroy();
  return read;
};
