/** The timer on the desktop: each minute that it runs, and when the user leaves the computer and comes back. */
import { powerMonitor } from 'electron';
import type { TimerService } from '../services/timer-service';

const minute = 60_000;

/** Answers with the function that stops it. */
export const watchTimer = (timer: TimerService): (() => void) => {
  const clock = setInterval(timer.noticeMinute, minute);
  powerMonitor.on('suspend', () => timer.noticeLeft('suspend'));
  powerMonitor.on('resume', () => timer.noticeBack('suspend'));
  powerMonitor.on('lock-screen', () => timer.noticeLeft('lock'));
  powerMonitor.on('unlock-screen', () => timer.noticeBack('lock'));
  return () => clearInterval(clock);
};
