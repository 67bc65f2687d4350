/** A letter as the data that letter.typ sets: words of its language filled in, text cut in paragraphs and lists. */
import type { InvoiceRows } from '../../shared/letters/invoice-rows';
import { invoiceRows } from '../../shared/letters/invoice-rows';
import { textBlocks } from '../../shared/letters/text-blocks';
import type { LetterDocument, LetterSection } from '../../shared/model/letter';
import { formatDay } from '../../shared/units/calendar-day';

export type SheetBlock =
  | { kind: 'paragraph'; text: string; tight: boolean; introduces: boolean; longWords: string[] }
  | { kind: 'list'; items: string[]; tight: boolean; longWords: string[] }
  | ({ kind: 'table'; longWords: string[]; goesOn: string } & InvoiceRows);

const words = {
  nl: {
    region: 'NL',
    page: 'Pagina',
    of: 'van',
    reference: 'Ons kenmerk',
    subject: 'Betreft',
    enclosure: 'Bijlage',
    enclosures: 'Bijlagen',
    goesOn: 'Vervolg op de volgende pagina',
  },
  en: {
    region: 'GB',
    page: 'Page',
    of: 'of',
    reference: 'Our ref.',
    subject: 'Re',
    enclosure: 'Enc.',
    enclosures: 'Enc.',
    goesOn: 'Continued on the next page',
  },
} as const;

/**
 * Millimetres from the paper's top left. Left or right window of a DL envelope: 50 mm from the top and 30 mm high, the
 * address in the middle of it; references at 98 and subject at 108. Without a window all moves up.
 */
const places = {
  left: { addressX: 35, addressY: 50, addressHeight: 28, referenceY: 95.5, bodyTop: 108, foldMark: 107 },
  right: { addressX: 105, addressY: 50, addressHeight: 28, referenceY: 95.5, bodyTop: 108, foldMark: 107 },
  none: { addressX: 35, addressY: 46, addressHeight: 28, referenceY: 84, bodyTop: 96, foldMark: null },
} as const;

const months = [
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|');
const dates = [`(?<![\\d.,])\\d{1,2} (?:${months})(?: \\d{4})?`, `(?<!\\p{L})(?:${months}) \\d{4}`];
const apart = new RegExp(`(?:${dates.join('|')})(?![\\p{L}\\d])|€ \\d`, 'gu');

/** A word long enough to leave a hole in the ragged edge: it is parted by the rules of the language where it does not fit. */
const long = /\p{L}{12,}/gu;
/** Of a text of nothing else the rest is not parted: every word is a rule for letter.typ, and Typst takes no hundreds. */
const mostLongWords = 12;
const longWordsOf = (text: string): string[] => [...new Set(text.match(long))].slice(0, mostLongWords);

/** A date or an amount stays on one line: no-break spaces in it. */
const keepTogether = (text: string): string => text.replaceAll(apart, (found) => found.replaceAll(' ', '\u00a0'));

/** Paragraphs and lists, ready to be set. */
export const toBlocks = (text: string): SheetBlock[] =>
  textBlocks(keepTogether(text)).map((block) =>
    block.kind === 'list'
      ? { ...block, longWords: longWordsOf(block.items.join(' ')) }
      : { ...block, introduces: false, longWords: longWordsOf(block.text) },
  );

/** A paragraph with a list or table after it, or that ends in a colon, may not end its page. */
const holdIntroductions = (blocks: readonly SheetBlock[]): SheetBlock[] =>
  blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || next === undefined) return block;
    return { ...block, introduces: next.kind !== 'paragraph' || block.text.endsWith(':') };
  });

const sectionBlocks = (document: LetterDocument, section: LetterSection): SheetBlock[] => {
  if (!section.on) return [];
  const blocks = toBlocks(section.text);
  if (section.key === 'money' && document.openInvoices.length > 0) {
    const { goesOn } = words[document.language];
    blocks.push({ kind: 'table', longWords: [], goesOn, ...invoiceRows(document) });
  }
  return holdIntroductions(blocks);
};

/** About as many lines as a block takes; a line holds some 85 characters. */
const linesOf = (block: SheetBlock): number => {
  if (block.kind === 'table') return block.body.length + 2;
  const lines = block.kind === 'list' ? block.items : block.text.split('\n');
  return lines.reduce((sum, line) => sum + Math.ceil((line.length + 1) / 80), 0);
};
/** The last block stays with the signature as a whole up to about 60 mm; of a longer one, a few lines do. */
const mostClosingLines = 12;

/** What letter.typ reads as `sys.inputs.sheet`; `logo` is where Typst finds the picture, null where there is none. */
export const toSheet = (document: LetterDocument, logo: string | null = null) => {
  const { language, windowPosition } = document;
  const word = words[language];
  const [name = '', ...facts] = document.sender;
  const date = formatDay(document.date, language);
  const enclosures = document.enclosures.map((enclosure) => enclosure.trim()).filter((enclosure) => enclosure !== '');
  const blocks = document.sections.flatMap((section) => sectionBlocks(document, section));
  return {
    ...places[windowPosition],
    language,
    region: word.region,
    title: document.subject || date,
    author: document.signature[0] ?? name,
    accent: document.accentColour,
    name,
    logo,
    facts: logo === null ? facts : [name, ...facts],
    returnAddress: windowPosition === 'none' ? '' : document.returnAddress,
    addressee: document.addressee,
    dateLine: document.place.trim() === '' ? date : `${document.place.trim()}, ${date}`,
    reference: document.reference.trim(),
    referenceWord: word.reference,
    subject: keepTogether(document.subject.trim()),
    subjectWord: word.subject,
    continuation: [date, document.reference.trim()].filter((part) => part !== '').join(' · '),
    pageWord: word.page,
    ofWord: word.of,
    salutation: document.salutation.trim(),
    blocks,
    closesTogether: blocks.slice(-1).every((block) => linesOf(block) <= mostClosingLines),
    closing: document.closing.trim(),
    signature: document.signature,
    enclosures,
    enclosuresWord: enclosures.length === 1 ? word.enclosure : word.enclosures,
  };
};
