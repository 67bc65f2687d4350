/** A time on the clock from what a person types, in Dutch or English. */

const clock = /^(\d{1,2})(?:[:.](\d{2})|(?:u|uur|h)(\d{2})?|(\d{2}))?(am|pm)?$/u;

/** 'HH:MM' from '9', '9:30', '9.30', '9u30', '14 uur', '0930', '2pm'. Null when it is no time. */
export const parseClock = (text: string): string | null => {
  const match = clock.exec(text.toLowerCase().replaceAll(/\s+/gu, ''));
  if (!match) return null;
  const [, hourText = '', afterMark, afterHour, bare, half] = match;
  const minutes = Number(afterMark ?? afterHour ?? bare ?? 0);
  const typed = Number(hourText);
  if (minutes > 59 || typed > 23 || (half !== undefined && (typed < 1 || typed > 12))) return null;
  const hours = half === undefined ? typed : (typed % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
};

/** '9:30' of '09:30', as it is said. */
export const formatClockTime = (time: string): string => time.replace(/^0(?=\d)/u, '');
