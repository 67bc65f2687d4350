import { refuse } from '../result';
import type { CalendarDay } from '../units/calendar-day';
import { lastDayOfMonth } from '../units/calendar-day';
import { finishReminder } from './finish-reminder';
import { joyRef, joySkipRef } from './joy-question';
import { workingHoursOf } from './office-time';
import type { Rule } from './rule';

type Input = {
  /** A day in the month that is passed over. */
  date: CalendarDay;
  /** Without it, everyone is. */
  clientId?: string;
};

/** Passes over the joy score of a month, for one client or for all: it is not asked again. Refuses an unknown client. */
export const skipJoy: Rule<Input> = (ledger, { date, clientId }, context) => {
  const lastDay = lastDayOfMonth(date);
  if (clientId === undefined) return finishReminder(ledger, joyRef(workingHoursOf(ledger.profile), lastDay), context);
  if (!ledger.clients.has(clientId)) return refuse('unknownClient', { field: 'clientId' });
  return finishReminder(ledger, joySkipRef(lastDay, clientId), context);
};
