/** The work-joy scores of the last months, a row a client. */
import type { Client } from '../../../shared/model/client';
import type { Ledger } from '../../../shared/model/ledger';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { addMonths, monthOf } from '../../../shared/units/calendar-day';

export type JoyRow = {
  client: Client;
  /** One for each month, the oldest first; null without a score. */
  scores: readonly (number | null)[];
};
export type JoyTable = { /** 'YYYY-MM', the oldest first. */ months: readonly string[]; rows: readonly JoyRow[] };

const isFormer = ({ status }: Client): boolean => status === 'former';

/** Clients with hours or a score in one of the last `count` months, this one included; by name, former ones last. */
export const joyTable = (ledger: Ledger, today: CalendarDay, count: number, language: string): JoyTable => {
  const thisMonth = `${monthOf(today)}-01`;
  const months = Array.from({ length: count }, (_, index) => monthOf(addMonths(thisMonth, index + 1 - count)));
  const [first = ''] = months;
  const isShown = (date: CalendarDay): boolean => date >= first && monthOf(date) <= monthOf(today);
  const seen = new Set<string>();
  for (const { clientId, date } of ledger.timeEntries.values()) if (isShown(date)) seen.add(clientId);
  const scores = new Map<string, number>();
  for (const { clientId, date, score } of ledger.joyScores.values()) {
    if (!isShown(date)) continue;
    seen.add(clientId);
    scores.set(`${monthOf(date)} ${clientId}`, score);
  }
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const rows = [...ledger.clients.values()]
    .filter(({ id }) => seen.has(id))
    .sort((a, b) => Number(isFormer(a)) - Number(isFormer(b)) || compare(a.name, b.name))
    .map((client) => ({ client, scores: months.map((month) => scores.get(`${month} ${client.id}`) ?? null) }));
  return { months, rows };
};
