/** Names for the files that leave Adieu, valid on every system. */
import type { LetterDocument } from '../model/letter';

/** What the middle of a file name may hold on every system: no path, no control characters. */
const safeName = (text: string): string => {
  const safe = text
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*\p{C}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  // By characters: half an emoji is no name.
  return [...safe].slice(0, 80).join('').trim();
};

/** "Dossier Bakkerij De Korenaar 2026-11-24.pdf": a word, a name and a day, as far as they can be a file's name. */
export const fileName = (parts: readonly string[], extension: 'pdf' | 'eml'): string =>
  `${parts
    .map(safeName)
    .filter((part) => part !== '')
    .join(' ')}.${extension}`;

/** "Opzegging Bakkerij De Korenaar 2026-11-24.pdf", in the letter's language. */
export const letterFileName = (
  clientName: string,
  { language, date }: Pick<LetterDocument, 'language' | 'date'>,
  extension: 'pdf' | 'eml' = 'pdf',
): string => fileName([language === 'nl' ? 'Opzegging' : 'Notice', clientName, date], extension);
