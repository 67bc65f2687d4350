import type { Client } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { CalendarDay } from '../units/calendar-day';
import { addMonths } from '../units/calendar-day';

/** Whole months: 15 January to 14 March is one, to 15 March two. */
const fullMonths = (from: CalendarDay, until: CalendarDay): number => {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  const months = years * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, addMonths(from, months) > until ? months - 1 : months);
};

/** Since when a client was one, and for how many full months; null where the ledger does not know. */
export const timeTogether = (
  ledger: Ledger,
  { id, startedOn }: Client,
  until: CalendarDay,
): { since: CalendarDay; months: number } | null => {
  let since = startedOn ?? null;
  const consider = (clientId: string, day: CalendarDay): void => {
    if (clientId === id && (since === null || day < since)) since = day;
  };
  if (since === null) {
    for (const { clientId, date } of ledger.timeEntries.values()) consider(clientId, date);
    for (const { clientId, issuedOn } of ledger.invoices.values()) consider(clientId, issuedOn);
  }
  return since === null ? null : { since, months: fullMonths(since, until) };
};
