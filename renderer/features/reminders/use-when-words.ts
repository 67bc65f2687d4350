/** When a reminder came or will: a clock time today, else the day, by name where it is near. */
import { daysBetween } from '../../../shared/units/calendar-day';
import { formatClockTime } from '../../../shared/units/parse-clock';
import type { WallTime } from '../../../shared/units/wall-time';
import { wallClock, wallDay } from '../../../shared/units/wall-time';
import { useWords } from '../../lib/use-words';

const weekdayFormats = {
  nl: new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
};

export const useWhenWords = (): ((at: WallTime, now: WallTime) => string) => {
  const { t, day, language } = useWords();
  return (at, now) => {
    const [on, today, time] = [wallDay(at), wallDay(now), formatClockTime(wallClock(at))];
    const days = daysBetween(today, on);
    if (days === 0) return t('reminders.when.today', { time });
    if (days === 1) return t('reminders.when.tomorrow', { time });
    if (days === -1) return t('reminders.when.yesterday');
    if (days > 1 && days < 7) {
      const weekday = weekdayFormats[language].format(Date.parse(on));
      return t('reminders.when.weekday', { weekday, time });
    }
    return day(on, 'short').replace(` ${today.slice(0, 4)}`, '');
  };
};
