/** A letter: against Chromium printing the same page, a preview after each keystroke, and memory over many letters. */
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { letterFonts } from '../../electron/letters/fonts';
import { createTypstEngine } from '../../electron/letters/typst-engine';
import { composeLetter } from '../../shared/letters/compose-letter';
import type { LetterDocument } from '../../shared/model/letter';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import { makeSampleLedger } from '../../shared/sample/make-sample-ledger';
import type { Benchmark, Row } from './row';

const today = '2026-11-24';
const engine = createTypstEngine();

const sampleLetter = (): LetterDocument => {
  const { ledger } = createLedgerReplica(makeSampleLedger({ today }));
  const [clientId = ''] = ledger.clients.keys();
  const choices = { clientId, reason: 'timeEater', tone: 'warm', date: today, lastDay: '2026-12-31' } as const;
  const letter = composeLetter(ledger, choices);
  if (!letter.ok) throw new Error(letter.problem.code);
  return letter.value;
};

const quantile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;

const typed = (document: LetterDocument, length: number): LetterDocument => {
  const words = 'Daarom wil ik de komende maanden gebruiken voor een zorgvuldige overdracht van al het lopende werk. ';
  const sections = document.sections.map((section) =>
    section.key === 'reason' ? { ...section, text: section.text + words.repeat(3).slice(0, length) } : section,
  );
  return { ...document, sections };
};

const pdfOf = (document: LetterDocument): Uint8Array => {
  const pdf = engine.pdf(document, 'a-2a', today);
  if (!pdf.ok) throw new Error(pdf.problem.code);
  return pdf.value;
};

/** Lets the event loop turn, as it does between the messages of the typesetter's worker. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Milliseconds of `run`, one after the other; `each` gets its number. */
const timesOf = async (count: number, run: (index: number) => unknown): Promise<number[]> => {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    await pause();
    const start = performance.now();
    await run(index);
    times.push(performance.now() - start);
  }
  return times;
};

const chromiumPath = (): string | undefined =>
  [process.env['ADIEU_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== undefined && existsSync(path),
  );

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const fontFace = (family: string, weight: number, bytes: Buffer): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${bytes.toString('base64')})}`;

/** The same words in the same fonts. */
const htmlOf = (document: LetterDocument): string => {
  const faces = letterFonts.map(({ family, weight, bytes }) => fontFace(family, weight, bytes)).join('');
  const lines = [document.salutation, ...document.sections.flatMap(({ text }) => text.split('\n')), document.closing];
  const body = lines.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  const style = `${faces}body{font:10.5pt "Adieu Serif";hyphens:auto}h1,address{font-family:"Adieu Sans"}`;
  const head = `<address>${document.addressee.map(escapeHtml).join('<br>')}</address><h1>${escapeHtml(document.subject)}</h1>`;
  return `<!doctype html><html lang="nl"><style>${style}</style>${head}${body}`;
};

/** A page that closes keeps Chromium's processes busy for a while: each measurement starts after that, not within it. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

/**
 * Side by side, both warm, a changed letter each time, so that the load of the machine weighs on all alike: Typst (with
 * tags, as PDF/A-2a), a page kept open, and a page opened for the letter, as an app that prints a letter now and then does.
 */
const againstChromium = async (document: LetterDocument): Promise<Row[]> => {
  const executablePath = chromiumPath();
  if (executablePath === undefined) return [];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const print = async (page: Page, index: number): Promise<void> => {
    await page.setContent(htmlOf(typed(document, index)));
    await page.pdf({ format: 'A4', tagged: true });
  };
  const printOnce = async (index: number): Promise<void> => {
    const page = await browser.newPage();
    await print(page, index);
    await page.close();
  };
  const kept = await browser.newPage();
  const [ours, keptOpen, opened]: [number[], number[], number[]] = [[], [], []];
  for (let index = 0; index < 15; index += 1) {
    await rest();
    ours.push(...(await timesOf(1, () => pdfOf(typed(document, index)))));
    await rest();
    keptOpen.push(...(await timesOf(1, () => print(kept, index))));
    await rest();
    opened.push(...(await timesOf(1, () => printOnce(index))));
  }
  await browser.close();
  const [mine = 0, same = 0, other = 0] = [ours, keptOpen, opened].map((times) => quantile(times.slice(3), 0.5));
  return [
    { what: 'letter as PDF/A-2a, warm, median', value: mine, unit: 'ms' },
    { what: "Chromium's printToPDF, a page opened for each letter", value: other, unit: 'ms' },
    { what: "Chromium's printToPDF, one page kept open", value: same, unit: 'ms' },
    { what: 'faster than a page kept open', value: same / mine, unit: '×' },
    { what: 'faster than a page opened', value: other / mine, unit: '×', target: '≥ 20 ×', met: other / mine >= 20 },
  ];
};

const megabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1_000_000;
};

/** Two hundred different letters, after three hundred to settle. */
const memoryGrowth = async (document: LetterDocument): Promise<number> => {
  const write = (index: number): Uint8Array => pdfOf({ ...typed(document, index % 250), reference: `${index}` });
  await timesOf(300, write);
  const before = megabytes();
  await timesOf(200, (index) => write(300 + index));
  return megabytes() - before;
};

/** A preview is one letter more in one paragraph of a letter of two pages: composed as a sheet, set, and drawn as SVG. */
const run = async (): Promise<Row[]> => {
  const document = sampleLetter();
  await timesOf(20, (index) => engine.svg(typed(document, index)));
  const previews = await timesOf(200, (index) => engine.svg(typed(document, 20 + index)));
  const p95 = quantile(previews, 0.95);
  const isSame = Buffer.compare(pdfOf(document), pdfOf(document)) === 0;
  const compared = await againstChromium(document);
  const growth = await memoryGrowth(document);
  return [
    ...compared,
    { what: 'a new preview compiled, median', value: quantile(previews, 0.5), unit: 'ms' },
    { what: 'a new preview compiled, p95', value: p95, unit: 'ms', target: '≤ 6 ms', met: p95 <= 6 },
    { what: 'memory grown over 200 letters', value: growth, unit: 'MB', target: '≤ 10 MB', met: growth <= 10 },
    { what: 'byte-identical for the same letter and day', value: isSame ? 1 : 0, unit: '', target: '1', met: isSame },
  ];
};

export const benchmark: Benchmark = { name: 'letter', run };
