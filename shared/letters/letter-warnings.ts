/** What a letter can do without, but had better not: said beside it, never in the way of it. */
import type { Client } from '../model/client';
import type { LetterDocument } from '../model/letter';
import type { Profile } from '../model/profile';
import { daysBetween } from '../units/calendar-day';

export type LetterWarning =
  /** Art. 27 Handelsregisterwet 2007: the KvK number stands on every letter that goes out. */
  | { code: 'noKvk' }
  | { code: 'noSenderAddress' }
  | { code: 'noClientAddress' }
  /** The last day comes before the agreed notice has run out, counted from the date of the letter. */
  | { code: 'shortNotice'; noticeDays: number; days: number };

export const letterWarnings = (profile: Profile, client: Client, document: LetterDocument): LetterWarning[] => {
  const warnings: LetterWarning[] = [];
  const noticeDays = client.noticeDays ?? 0;
  const days = daysBetween(document.date, document.lastDay);
  if (days < noticeDays) warnings.push({ code: 'shortNotice', noticeDays, days });
  if (!profile.kvk?.trim()) warnings.push({ code: 'noKvk' });
  if (!profile.address?.city?.trim()) warnings.push({ code: 'noSenderAddress' });
  if (!client.address?.city?.trim()) warnings.push({ code: 'noClientAddress' });
  return warnings;
};
