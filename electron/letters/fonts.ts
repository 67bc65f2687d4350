/** The letter's fonts as bytes, built into the worker: no path to find, not even inside an asar. */
import emojiRegular from '../../shared/letters/fonts/adieu-emoji-regular.ttf?inline';
import sansRegular from '../../shared/letters/fonts/adieu-sans-regular.ttf?inline';
import sansSemibold from '../../shared/letters/fonts/adieu-sans-semibold.ttf?inline';
import serifRegular from '../../shared/letters/fonts/adieu-serif-regular.ttf?inline';
import serifSemibold from '../../shared/letters/fonts/adieu-serif-semibold.ttf?inline';
import type { FontName } from './draw-pages';

const bytesOf = (dataUrl: string): Buffer => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

export const letterFonts: readonly (FontName & { bytes: Buffer; sample: string })[] = [
  { family: 'Adieu Serif', weight: 400, bytes: bytesOf(serifRegular), sample: 'a' },
  { family: 'Adieu Serif', weight: 600, bytes: bytesOf(serifSemibold), sample: 'a' },
  { family: 'Adieu Sans', weight: 400, bytes: bytesOf(sansRegular), sample: 'a' },
  { family: 'Adieu Sans', weight: 600, bytes: bytesOf(sansSemibold), sample: 'a' },
  { family: 'Adieu Emoji', weight: 400, bytes: bytesOf(emojiRegular), sample: '👍' },
];
