/** The clock of reminders on this computer: real timers, and the moments at which it wakes. */
import { powerMonitor } from 'electron';
import type { ReminderClock, ReminderClockNeeds } from '../services/reminder-clock';
import { createReminderClock } from '../services/reminder-clock';

const after = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

export const startReminderClock = (needs: Omit<ReminderClockNeeds, 'after'>): ReminderClock => {
  const clock = createReminderClock({ ...needs, after });
  powerMonitor.on('resume', clock.noticeWake);
  powerMonitor.on('unlock-screen', clock.noticeWake);
  return clock;
};
