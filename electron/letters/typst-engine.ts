/** Typst with the templates and fonts in memory: no path to find, not even inside an asar. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { EvidenceDocument } from '../../shared/evidence/evidence-document';
import { logoPath } from '../../shared/logo-path';
import type { LetterDocument, PdfStandard } from '../../shared/model/letter';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { CalendarDay } from '../../shared/units/calendar-day';
import type { FontName } from './draw-pages';
import { drawPages, firstFontKey } from './draw-pages';
import evidenceTemplate from './evidence.typ?raw';
import { letterFonts } from './fonts';
import letterTemplate from './letter.typ?raw';
import { toSheet } from './sheet';
import { withoutControls, withoutUnknown } from './shown-text';
import type { TypesetPages } from './typeset-protocol';

export type TypstEngine = {
  /** `logo` is what is in the file that the document names; left out, the letter has the sender's name in its place. */
  svg: (document: LetterDocument, logo?: Uint8Array) => Result<TypesetPages>;
  pdf: (
    document: LetterDocument,
    standard: PdfStandard,
    createdOn: CalendarDay,
    logo?: Uint8Array,
  ) => Result<Uint8Array>;
  /** Characters that no font has are shown as '?': a note may hold anything. */
  evidence: (document: EvidenceDocument, standard: PdfStandard, createdOn: CalendarDay) => Result<Uint8Array>;
};

/**
 * Every so many letters, after the answer is given, what was not used since is dropped from Typst's cache. Results are
 * freed only when the event loop turns: a loop that sets letters without a pause keeps about 0.7 MB of each.
 */
const lettersBetweenTidying = 10;
/** Longer than any letter; a text pasted by mistake is refused before it costs minutes. */
const mostLetterPages = 12;
/** Each finds the characters that the one before it did not name, or what is left of them. */
const mostAttempts = 6;

const messagesOf = (compiler: NodeCompiler, error: NodeError): string => {
  const diagnostics = compiler.fetchDiagnostics(error) as { message?: string }[];
  return diagnostics[0]?.message ?? 'unknown';
};

/** A character that no font has is told only when the PDF is written: 'the text `"…"` could not be displayed'. */
const unknownText = /the text `\\*"(.+?)\\*"` could not be displayed/gu;

const escaped = /^\\*u\{([0-9a-f]+)\}$/u;

const characterOf = (text: string): string =>
  text.replace(escaped, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Each once: as it is, or as '\\u{…}' where it does not show. */
const unknownCharacters = (error: unknown): string[] => {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = [...message.matchAll(unknownText)].map(([, text = '']) => text);
  return [...new Set(unknown)];
};

const explain = (error: unknown): Result<never> => {
  const unknown = unknownCharacters(error).map((text) =>
    text.replace(escaped, (_, code: string) => `U+${code.toUpperCase()}`),
  );
  if (unknown.length > 0) {
    return refuse('characterUnknown', { details: { character: unknown.slice(0, 10).join(' ') } });
  }
  const message = error instanceof Error ? error.message : String(error);
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
  let placedLogo = '';

  /** Throws what Typst throws while it writes. */
  const compile = <T>(template: string, sheet: string, write: (set: NodeTypstDocument) => Result<T>): Result<T> => {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { sheet } });
    const error = compiled.takeError();
    if (error) return refuse('typesettingFailed', { details: { reason: messagesOf(compiler, error) } });
    const result = compiled.result;
    return result ? write(result) : refuse('typesettingFailed', { details: { reason: 'no pages' } });
  };

  /** Typst finds the picture in memory. */
  const placeLogo = ({ logo: file }: LetterDocument, bytes: Uint8Array | undefined): string | null => {
    if (file === undefined || bytes === undefined) return null;
    if (file !== placedLogo) compiler.mapShadow(join(tmpdir(), file), Buffer.from(bytes));
    placedLogo = file;
    return `/${file}`;
  };

  const setLetter = <T>(
    document: LetterDocument,
    logo: Uint8Array | undefined,
    write: (set: NodeTypstDocument) => T,
  ): Result<T> => {
    try {
      const sheet = JSON.stringify(toSheet(document, placeLogo(document, logo)));
      return compile(letterTemplate, sheet, (result) => {
        const { numOfPages: pages } = result;
        const isTooLong = pages > mostLetterPages;
        return isTooLong ? refuse('letterTooLong', { details: { pages, limit: mostLetterPages } }) : ok(write(result));
      });
    } catch (error) {
      return explain(error);
    } finally {
      count += 1;
      if (count % lettersBetweenTidying === 0) setImmediate(() => compiler.evictCache(1));
    }
  };

  const writePdf = (result: NodeTypstDocument, standard: PdfStandard, createdOn: CalendarDay): Uint8Array =>
    new Uint8Array(
      compiler.pdf(result, {
        pdfStandard: standard,
        pdfTags: true,
        creationTimestamp: Date.parse(`${createdOn}T12:00:00Z`) / 1000,
      }),
    );

  const setEvidence: TypstEngine['evidence'] = (document, standard, createdOn) => {
    let sheet = withoutControls(JSON.stringify(document));
    for (let attempt = 1; ; attempt += 1) {
      try {
        return compile(evidenceTemplate, sheet, (result) => ok(writePdf(result, standard, createdOn)));
      } catch (error) {
        const shown = withoutUnknown(sheet, unknownCharacters(error).map(characterOf));
        if (shown === sheet || attempt === mostAttempts) return explain(error);
        sheet = shown;
      } finally {
        // Hundreds of pages that nobody asks for twice.
        setImmediate(() => compiler.evictCache(0));
      }
    }
  };

  return {
    svg: (document, logo) =>
      setLetter(document, logo, (result) => {
        const href = document.logo === undefined ? null : logoPath(document.logo);
        const pages = drawPages(compiler.svg(result), document.language, fonts, href);
        return { pages, pageCount: pages.length };
      }),
    pdf: (document, standard, createdOn, logo) =>
      setLetter(document, logo, (result) => writePdf(result, standard, createdOn)),
    evidence: setEvidence,
  };
};
