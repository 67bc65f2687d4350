/** Typst with the letter's template and fonts in memory: no path to find, not even inside an asar. */

import { tmpdir } from 'node:os';
import type { NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { LetterDocument, PdfStandard } from '../../shared/model/letter';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { CalendarDay } from '../../shared/units/calendar-day';
import type { FontName } from './draw-pages';
import { drawPages, firstFontKey } from './draw-pages';
import { letterFonts } from './fonts';
import template from './letter.typ?raw';
import { toSheet } from './sheet';
import type { TypesetPages } from './typeset-protocol';

export type TypstEngine = {
  svg: (document: LetterDocument) => Result<TypesetPages>;
  pdf: (document: LetterDocument, standard: PdfStandard, createdOn: CalendarDay) => Result<Uint8Array>;
};

/**
 * Every so many letters, after the answer is given, what was not used since is dropped from Typst's cache. Results are
 * freed only when the event loop turns: a loop that sets letters without a pause keeps about 0.7 MB of each.
 */
const lettersBetweenTidying = 10;
/** Longer than any letter; a text pasted by mistake is refused before it costs minutes. */
const mostPages = 12;

const messagesOf = (compiler: NodeCompiler, error: NodeError): string => {
  const diagnostics = compiler.fetchDiagnostics(error) as { message?: string }[];
  return diagnostics[0]?.message ?? 'unknown';
};

/** A character that no font has is told only when the PDF is written: 'the text `"…"` could not be displayed'. */
const unknownText = /the text `\\*"(.+?)\\*"` could not be displayed/gu;

const explain = (error: unknown): Result<never> => {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = [...message.matchAll(unknownText)].map(([, text = '']) =>
    text.replace(/^\\*u\{([0-9a-f]+)\}$/u, (_, code: string) => `U+${code.toUpperCase()}`),
  );
  if (unknown.length > 0) {
    return refuse('characterUnknown', { details: { character: [...new Set(unknown)].slice(0, 10).join(' ') } });
  }
  return refuse('typesettingFailed', { details: { reason: message.slice(0, 300) } });
};

/** Which key in Typst's SVG stands for which of our fonts: found by setting a character in each. */
const learnFonts = (compiler: NodeCompiler): Map<string, FontName> => {
  const fonts = new Map<string, FontName>();
  for (const { family, weight, sample } of letterFonts) {
    const mainFileContent = `#set text(font: "${family}", weight: ${weight}, fallback: false)\n${sample}`;
    const key = firstFontKey(compiler.svg({ mainFileContent }));
    if (key !== null) fonts.set(key, { family, weight });
  }
  return fonts;
};

export const createTypstEngine = (): TypstEngine => {
  // Font blobs only: font paths before blobs abort the process in 0.7.0.
  const compiler = NodeCompiler.create({
    workspace: tmpdir(),
    fontArgs: [{ fontBlobs: letterFonts.map(({ bytes }) => bytes) }],
  });
  const fonts = learnFonts(compiler);
  let count = 0;
  const set = <T>(document: LetterDocument, write: (set: NodeTypstDocument) => T): Result<T> => {
    try {
      const compiled = compiler.compile({
        mainFileContent: template,
        inputs: { sheet: JSON.stringify(toSheet(document)) },
      });
      const error = compiled.takeError();
      if (error) return refuse('typesettingFailed', { details: { reason: messagesOf(compiler, error) } });
      const result = compiled.result;
      if (!result) return refuse('typesettingFailed', { details: { reason: 'no pages' } });
      if (result.numOfPages > mostPages) {
        return refuse('letterTooLong', { details: { pages: result.numOfPages, limit: mostPages } });
      }
      return ok(write(result));
    } catch (error) {
      return explain(error);
    } finally {
      count += 1;
      if (count % lettersBetweenTidying === 0) setImmediate(() => compiler.evictCache(1));
    }
  };
  return {
    svg: (document) =>
      set(document, (result) => {
        const pages = drawPages(compiler.svg(result), document.language, fonts);
        return { pages, pageCount: pages.length };
      }),
    pdf: (document, standard, createdOn) =>
      set(document, (result) => {
        const pdf = compiler.pdf(result, {
          pdfStandard: standard,
          pdfTags: true,
          creationTimestamp: Date.parse(`${createdOn}T12:00:00Z`) / 1000,
        });
        return new Uint8Array(pdf);
      }),
  };
};
