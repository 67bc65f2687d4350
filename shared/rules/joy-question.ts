/** For whom the monthly joy score is to be asked: once a month, from its last office day on. */
import type { Client } from '../model/client';
import type { Ledger } from '../model/ledger';
import type { ReminderRef } from '../model/reminder';
import type { WorkingHours } from '../model/working-hours';
import type { CalendarDay } from '../units/calendar-day';
import { addMonths, lastDayOfMonth, monthOf } from '../units/calendar-day';
import { lastOfficeDay, workingHoursOf } from './office-time';
import { readMarks } from './reminder-series';

export type JoyQuestion = {
  /** The reminder that asks the same; when it is done, nothing is asked. Its id is the month, 'YYYY-MM'. */
  ref: ReminderRef;
  /** The last day of the month: the date of its scores. */
  lastDay: CalendarDay;
  /** Clients with hours in that month, without a score and not passed over, in the order of the ledger. */
  clients: readonly Client[];
};

/** The reminder of the month that ends on this day, as a whole. */
export const joyRef = (hours: WorkingHours, lastDay: CalendarDay): ReminderRef => ({
  source: 'joy',
  id: monthOf(lastDay),
  step: 'due',
  dueOn: lastOfficeDay(hours, lastDay),
});

/** The mark on a client that is passed over in a month; its step is the client's id. */
export const joySkipRef = (lastDay: CalendarDay, clientId: string): ReminderRef => ({
  source: 'joy',
  id: monthOf(lastDay),
  step: clientId,
  dueOn: lastDay,
});

/** The month that is over, or this one from its last office day on. Null when there is nobody to ask about. */
export const joyQuestion = (ledger: Ledger, today: CalendarDay): JoyQuestion | null => {
  const hours = workingHoursOf(ledger.profile);
  const thisEnd = lastDayOfMonth(today);
  const lastDay = today >= lastOfficeDay(hours, thisEnd) ? thisEnd : lastDayOfMonth(addMonths(today, -1));
  const month = monthOf(lastDay);
  const ref = joyRef(hours, lastDay);
  const marks = readMarks(ledger.reminders.values());
  if (marks.isDone(ref)) return null;
  const worked = new Set<string>();
  for (const { clientId, date } of ledger.timeEntries.values()) if (date.startsWith(month)) worked.add(clientId);
  for (const { clientId, date } of ledger.joyScores.values()) if (date.startsWith(month)) worked.delete(clientId);
  const clients = [...ledger.clients.values()].filter(
    ({ id, status }) => status !== 'former' && worked.has(id) && !marks.isDone(joySkipRef(lastDay, id)),
  );
  return clients.length === 0 ? null : { ref, lastDay, clients };
};
