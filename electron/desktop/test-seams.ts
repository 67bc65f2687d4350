/** What tests may set from outside. A packaged Adieu honours none of it. */
import { app } from 'electron';
import { isCalendarDay } from '../../shared/units/calendar-day';
import { firstInstantAt, isWallTime, wallDay } from '../../shared/units/wall-time';

type TestSeams = {
  fixedToday: string | null;
  /** The wall time at which a clock starts that a test can advance: '2026-11-24T09:00'. */
  startsAt: string | null;
  userData: string | null;
  hasTray: boolean | null;
};

const none: TestSeams = { fixedToday: null, startsAt: null, userData: null, hasTray: null };

export const readTestSeams = (): TestSeams => {
  if (app.isPackaged) return none;
  const { ADIEU_TODAY: today = '', ADIEU_NOW: now = '', ADIEU_USER_DATA: folder, ADIEU_TRAY: tray } = process.env;
  const startsAt = isWallTime(now) ? now : null;
  return {
    fixedToday: startsAt === null ? (isCalendarDay(today) ? today : null) : wallDay(startsAt),
    startsAt,
    userData: app.commandLine.getSwitchValue('user-data-dir') || folder || null,
    hasTray: tray === undefined ? null : tray === 'yes',
  };
};

/** On a fixed day the time of day still runs, so that instants stay in order. */
const onDay = (day: string): Date => {
  const now = new Date();
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  now.setFullYear(year, month - 1, date);
  return now;
};

/** The one clock. Where a test starts it at a moment, `adieuClock.advance(minutes)` puts it forward. */
export const clockOn = ({ fixedToday, startsAt }: Pick<TestSeams, 'fixedToday' | 'startsAt'>): (() => Date) => {
  if (startsAt === null) return () => (fixedToday === null ? new Date() : onDay(fixedToday));
  let ahead = firstInstantAt(startsAt).getTime() - Date.now();
  const advance = (minutes: number): void => {
    ahead += minutes * 60_000;
  };
  Object.assign(globalThis, { adieuClock: { advance } });
  return () => new Date(Date.now() + ahead);
};
