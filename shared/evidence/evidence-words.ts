/** The words that a client's evidence is told in, the same in the window and in the PDF: those of either language. */
import type { clients } from '../messages/en/clients';
import type { evidence } from '../messages/en/evidence';
import type { hours } from '../messages/en/hours';
import type { moments } from '../messages/en/moments';
import type { signals } from '../messages/en/signals';
import { fill } from '../messages/fill';
import type { Words } from '../messages/words';
import type { Language } from '../model/record';
import type { Minutes } from '../units/duration';
import { formatHours } from '../units/duration';

export type EvidenceWords = Words<{
  evidence: typeof evidence;
  clients: Pick<typeof clients, 'leak' | 'figures'>;
  hours: Pick<typeof hours, 'activities'>;
  moments: Pick<typeof moments, 'kinds'>;
  signals: Pick<typeof signals, 'told'>;
}>;

/** What every sentence needs: the words and how figures are written. */
export type Speech = { words: EvidenceWords; language: Language };

type Forms<K extends string> = Readonly<Record<`${K}_one` | `${K}_other`, string>>;

/** The words under 'days_one' or 'days_other', with the count in them. */
export const countWords = <K extends string>(
  words: Forms<K>,
  key: K,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const forms: Readonly<Record<string, string>> = words;
  return fill(forms[`${key}_${count === 1 ? 'one' : 'other'}`] ?? '', { ...values, count });
};

/** '12,5 uur' / '12.5 hours'. */
export const hoursWords = (minutes: Minutes, { words, language }: Speech): string =>
  fill(words.evidence.hours, { hours: formatHours(minutes, language) });
