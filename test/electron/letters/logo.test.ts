/** The logo on a letter: a picture of the user's own, where the name else stands. */
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TypstEngine } from '../../../electron/letters/typst-engine';
import { createTypstEngine } from '../../../electron/letters/typst-engine';
import type { LetterDocument } from '../../../shared/model/letter';
import { letterFor } from '../../support/letter-ledger';
import { pngOf, svgLogo } from '../../support/pictures';
import { readPdf } from '../../support/read-pdf';

let engine: TypstEngine;
beforeAll(() => {
  engine = createTypstEngine();
});

const withLogo = (kind: 'svg' | 'png'): LetterDocument => ({ ...letterFor(), logo: `logo-0123456789abcdef.${kind}` });
const linesOfPage = async (document: LetterDocument, logo?: Uint8Array, standard: 'a-2a' | 'ua-1' = 'a-2a') => {
  const pdf = engine.pdf(document, standard, document.date, logo);
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.problem));
  return { bytes: pdf.value, pdf: await readPdf(pdf.value) };
};

describe('a logo', () => {
  it.each([
    ['svg', svgLogo],
    ['png', pngOf(240, 60)],
  ] as const)('as %s is printed as a picture with words, and the name leads the details', async (kind, logo) => {
    for (const standard of ['a-2a', 'ua-1'] as const) {
      const { pdf } = await linesOfPage(withLogo(kind), logo, standard);
      expect(pdf.roles).toContain('Figure');
      const name = pdf.pages[0]?.texts.find(({ text }) => text === 'Studio Kade');
      expect(name?.x).toBe(127);
    }
  });

  it('is drawn in the preview as a link to the picture, not as its data', () => {
    const preview = engine.svg(withLogo('svg'), svgLogo);
    const [page = ''] = preview.ok ? preview.value.pages : [];
    expect(page).toMatch(
      /<image x="[\d.]+" y="[\d.]+" width="[\d.]+" height="[\d.]+"[^>]* href="\/logo\/logo-0123456789abcdef.svg"\/>/u,
    );
    expect(page).not.toContain('base64');
  });

  it('fits above the window, however wide or tall', () => {
    for (const [width, height] of [
      [1_000, 20],
      [20, 1_000],
    ] as const) {
      const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="9" height="9"/></svg>`;
      const file = `logo-${String(width).padStart(16, '0')}.svg`;
      const preview = engine.svg({ ...letterFor(), logo: file }, new TextEncoder().encode(picture));
      const [, y, w, h] = /<image x="[\d.]+" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/u.exec(
        preview.ok ? (preview.value.pages[0] ?? '') : '',
      ) ?? ['', '', '', ''];
      const millimetres = (points = '0'): number => (Number(points) / 72) * 25.4;
      expect(millimetres(w)).toBeLessThanOrEqual(80.01);
      expect(millimetres(y) + millimetres(h)).toBeLessThan(45);
    }
  });

  it('that is not there leaves the name in its place, with the same bytes as a letter without one', async () => {
    const { bytes } = await linesOfPage(withLogo('svg'));
    const plain = await linesOfPage(letterFor());
    expect(Buffer.compare(bytes, plain.bytes)).toBe(0);
  });

  it('that is broken is said to be, and the next letter is set', () => {
    const broken = engine.pdf(withLogo('png'), 'a-2a', '2026-11-24', deflateSync('nothing'));
    expect(broken.ok).toBe(false);
    expect(engine.pdf(letterFor(), 'a-2a', '2026-11-24').ok).toBe(true);
  });
});
