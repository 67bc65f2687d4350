/** For whom the monthly joy score is to be asked: once a month, about the month that is over. */
import type { Client } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, addMonths, monthOf } from '../units/calendar-day';

export type JoyQuestion = {
  /** 'YYYY-MM' of the month that is asked about, and its last day: the date of the score. */
  month: string;
  lastDay: CalendarDay;
  /** Clients with hours in that month and without a score, in the order of the ledger. */
  clients: readonly Client[];
};

export const joyQuestion = (ledger: Ledger, today: CalendarDay): JoyQuestion => {
  const firstDay = addMonths(`${today.slice(0, 8)}01`, -1);
  const month = monthOf(firstDay);
  const worked = new Set<string>();
  for (const { clientId, date } of ledger.timeEntries.values()) if (monthOf(date) === month) worked.add(clientId);
  for (const { clientId, date } of ledger.joyScores.values()) if (monthOf(date) === month) worked.delete(clientId);
  const clients = [...ledger.clients.values()].filter(({ id, status }) => status !== 'former' && worked.has(id));
  return { month, lastDay: addDays(`${today.slice(0, 8)}01`, -1), clients };
};
