/** What tests may set from outside. A packaged Adieu honours none of it. */
import { app } from 'electron';
import { isCalendarDay } from '../../shared/units/calendar-day';

type TestSeams = { fixedToday: string | null; userData: string | null; hasTray: boolean | null };

const none: TestSeams = { fixedToday: null, userData: null, hasTray: null };

export const readTestSeams = (): TestSeams => {
  if (app.isPackaged) return none;
  const { ADIEU_TODAY: today = '', ADIEU_USER_DATA: folder, ADIEU_TRAY: tray } = process.env;
  return {
    fixedToday: isCalendarDay(today) ? today : null,
    userData: app.commandLine.getSwitchValue('user-data-dir') || folder || null,
    hasTray: tray === undefined ? null : tray === 'yes',
  };
};

/** The one clock. On a fixed day the time of day still runs, so that instants stay in order. */
export const clockOn = (fixedToday: string | null) => (): Date => {
  const now = new Date();
  if (fixedToday !== null) {
    const [year = 0, month = 1, day = 1] = fixedToday.split('-').map(Number);
    now.setFullYear(year, month - 1, day);
  }
  return now;
};
