/** For whom the monthly joy score is to be asked: once a month, from its last office day on. */
import type { Client } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { ReminderRef } from '../model/reminder';
import type { CalendarDay } from '../units/calendar-day';
import { addDays, addMonths, monthOf } from '../units/calendar-day';
import { lastOfficeDay, workingHoursOf } from './office-time';
import { readMarks } from './reminder-series';

export type JoyQuestion = {
  /** The reminder that asks the same; when it is done, nothing is asked. Its id is the month, 'YYYY-MM'. */
  ref: ReminderRef;
  /** The last day of the month: the date of its scores. */
  lastDay: CalendarDay;
  /** Clients with hours in that month and without a score, in the order of the ledger. */
  clients: readonly Client[];
};

/** The month that is over, or this one from its last office day on. Null when there is nobody to ask about. */
export const joyQuestion = (ledger: Ledger, today: CalendarDay): JoyQuestion | null => {
  const hours = workingHoursOf(ledger.profile);
  const endOf = (day: CalendarDay): CalendarDay => addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1);
  const isOver = today >= lastOfficeDay(hours, endOf(today));
  const lastDay = endOf(isOver ? today : addMonths(today, -1));
  const month = monthOf(lastDay);
  const ref: ReminderRef = { source: 'joy', id: month, step: 'due', dueOn: lastOfficeDay(hours, lastDay) };
  if (readMarks(ledger.reminders.values()).isDone(ref)) return null;
  const worked = new Set<string>();
  for (const { clientId, date } of ledger.timeEntries.values()) if (date.startsWith(month)) worked.add(clientId);
  for (const { clientId, date } of ledger.joyScores.values()) if (date.startsWith(month)) worked.delete(clientId);
  const clients = [...ledger.clients.values()].filter(({ id, status }) => status !== 'former' && worked.has(id));
  return clients.length === 0 ? null : { ref, lastDay, clients };
};
