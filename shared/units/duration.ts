/** Time worked: whole minutes. */

export type Minutes = number;

const hoursFormat = (locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hoursFormats = { nl: hoursFormat('nl-NL'), en: hoursFormat('en-GB') };

/** Hours with one decimal, for tables: 64,5 / 64.5. */
export const formatHours = (minutes: Minutes, language: 'nl' | 'en'): string =>
  hoursFormats[language].format(minutes / 60);

/** '1:05', for a single entry. */
export const formatClock = (minutes: Minutes): string =>
  `${minutes < 0 ? '-' : ''}${Math.floor(Math.abs(minutes) / 60)}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;

const hourWord = '(?:u|h|uur|uren|hrs?|hours?)';
const minuteWord = '(?:m|min|mins|minuut|minuten|minutes?)';
const asClock = /^(\d{1,3}):([0-5]\d)$/u;
const asHoursAndMinutes = new RegExp(`^(\\d{1,3})${hourWord}(?:en|and)?([0-5]?\\d)${minuteWord}?$`, 'u');
const asMinutes = new RegExp(`^(\\d{1,5})${minuteWord}$`, 'u');
const asHours = new RegExp(`^(\\d{0,3}(?:[.,]\\d{1,3})?)${hourWord}$`, 'u');
const asNumber = /^(\d{1,3}|\d{0,3}[.,]\d{1,3})$/u;

const fromHours = (text: string): Minutes => Math.round(Number(text.replace(',', '.')) * 60);

/**
 * Minutes from what a person types: '1:30', '1u30', '1h30m', '1 uur en 30 minuten', '1,5', '1.5 uur', '90m', '45 min'.
 * A bare number is hours, unless it is whole and more than a day has: '45' is 45 minutes. Null when it is no duration;
 * fractions of a minute are rounded.
 */
export const parseDuration = (text: string): Minutes | null => {
  const compact = text.toLowerCase().replaceAll(/\s+/gu, '');
  const clock = asClock.exec(compact) ?? asHoursAndMinutes.exec(compact);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const minutes = asMinutes.exec(compact);
  if (minutes) return Number(minutes[1]);
  const bare = asNumber.exec(compact)?.[1];
  if (bare !== undefined) return /^\d+$/u.test(bare) && Number(bare) > 24 ? Number(bare) : fromHours(bare);
  const hours = asHours.exec(compact)?.[1];
  return hours === undefined || hours === '' ? null : fromHours(hours);
};
