import type { Letter } from '../model/letter';
import type { CalendarDay } from '../units/calendar-day';
import { dayOf } from '../units/calendar-day';

/**
 * The day on which a letter was issued by the calendar of the user: shortly after midnight an instant in UTC is still of
 * the day before. Null for a draft, and where a ledger written by hand has no moment there.
 */
export const issuedOn = ({ issuedAt }: Pick<Letter, 'issuedAt'>): CalendarDay | null => {
  const at = new Date(issuedAt ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? null : dayOf(at);
};
