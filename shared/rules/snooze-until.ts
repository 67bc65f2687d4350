/** Until when the usual choices put a reminder off. Apart from the rule, which needs every schema of the ledger. */
import type { Ledger } from '../model/ledger';
import { addDays } from '../units/calendar-day';
import type { WallTime } from '../units/wall-time';
import { addMinutes, toWallTime, wallDay } from '../units/wall-time';
import { nextOfficeTime, weekdayOf, workingHoursOf } from './office-time';

export const snoozeChoices = ['hour', 'tomorrow', 'nextWeek'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/**
 * Until when each choice puts off: an hour from now; the first office day after today, or in the week that begins next
 * Monday, when the office opens.
 */
export const snoozeUntil = (ledger: Ledger, choice: SnoozeChoice, now: WallTime): WallTime => {
  if (choice === 'hour') return addMinutes(now, 60);
  const days = choice === 'tomorrow' ? 1 : 8 - weekdayOf(wallDay(now));
  return nextOfficeTime(workingHoursOf(ledger.profile), toWallTime(addDays(wallDay(now), days), '00:00'));
};
