/** The letters to a client, without their earlier versions. */
import type { Ledger } from '../model/ledger';
import type { Letter } from '../model/letter';
import type { CalendarDay } from '../units/calendar-day';
import { dayOf } from '../units/calendar-day';
import { newestBy } from './newest-first';

const lettersTo = (ledger: Ledger, clientId: string, status: Letter['status']): Letter[] =>
  [...ledger.letters.values()].filter((letter) => letter.clientId === clientId && letter.status === status);

/** Issued last first. */
export const issuedLetters = (ledger: Ledger, clientId: string): Letter[] =>
  lettersTo(ledger, clientId, 'issued').sort(newestBy(({ issuedAt, document }) => issuedAt ?? document.date));

/** The draft that was begun last. */
export const newestDraft = (ledger: Ledger, clientId: string): Letter | undefined =>
  lettersTo(ledger, clientId, 'draft').sort(newestBy(({ createdAt = '' }) => createdAt))[0];

/**
 * The day on which a letter was issued by the calendar of the user: shortly after midnight an instant in UTC is still of
 * the day before. Null for a draft, and where a ledger written by hand has no moment there.
 */
export const issuedOn = ({ issuedAt }: Pick<Letter, 'issuedAt'>): CalendarDay | null => {
  const at = new Date(issuedAt ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? null : dayOf(at);
};
