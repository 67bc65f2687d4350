import { describe, expect, it } from 'vitest';
import { createTypstEngine } from '../../../electron/letters/typst-engine';
import { letterFor } from '../../support/letter-ledger';

const engine = createTypstEngine();

describe('typesetting a letter', () => {
  it('gives the same bytes for the same letter and day', () => {
    const first = engine.pdf(letterFor(), 'a-2a', '2026-11-24');
    const second = engine.pdf(letterFor(), 'a-2a', '2026-11-24');
    if (!first.ok || !second.ok) throw new Error('not set');
    expect(Buffer.from(first.value).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.compare(first.value, second.value)).toBe(0);
  });

  it('draws as many pages for the preview as the PDF has', () => {
    const preview = engine.svg(letterFor());
    if (!preview.ok) throw new Error('not set');
    expect(preview.value.pageCount).toBe(2);
    expect(preview.value.pages.map((page) => page.slice(0, 4))).toEqual(['<svg', '<svg']);
    expect(preview.value.pages.join('')).not.toMatch(/<style|style=|foreignObject/u);
  });
});
