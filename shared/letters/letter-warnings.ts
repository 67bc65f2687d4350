/** What a letter can do without, but had better not: said beside it, never in the way of it. */
import type { Client } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { LetterDocument } from '../model/letter';
import { daysShort, earliestLastDay } from '../rules/ending';
import { endingFor } from '../rules/ending-for';
import type { CalendarDay } from '../units/calendar-day';

export type LetterWarning =
  /** Art. 27 Handelsregisterwet 2007: the KvK number stands on every letter that goes out. */
  | { code: 'noKvk' }
  | { code: 'noSenderAddress' }
  | { code: 'noClientAddress' }
  /** The last day comes before the notice has run out, which begins when the letter arrives. */
  | { code: 'shortNotice'; days: number; earliest: CalendarDay };

export const letterWarnings = (ledger: Ledger, client: Client, document: LetterDocument): LetterWarning[] => {
  const warnings: LetterWarning[] = [];
  const { profile } = ledger;
  const ending = { ...endingFor(ledger, client, document.date), lastDay: document.lastDay };
  const days = daysShort(ending);
  const earliest = earliestLastDay(ending);
  if (days > 0 && earliest !== null) warnings.push({ code: 'shortNotice', days, earliest });
  if (!profile.kvk?.trim()) warnings.push({ code: 'noKvk' });
  if (!profile.address?.city?.trim()) warnings.push({ code: 'noSenderAddress' });
  if (!client.address?.city?.trim()) warnings.push({ code: 'noClientAddress' });
  return warnings;
};
