/** Time worked: whole minutes. */
import { z } from 'zod';

export const Minutes = z.int();
export type Minutes = number;

/** Hours with one decimal, for tables: 64,5 / 64.5. */
export const formatHours = (minutes: Minutes, language: 'nl' | 'en'): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(minutes / 60);

/** '1:05', for a single entry. */
export const formatClock = (minutes: Minutes): string =>
  `${minutes < 0 ? '-' : ''}${Math.floor(Math.abs(minutes) / 60)}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;

/**
 * Minutes from what a person types: '1:30', '1u30', '1h30m', '1,5', '1.5 uur', '90m', '45 min'. A bare number is hours.
 * Null when it is no duration; fractions of a minute are rounded.
 */
export const parseDuration = (text: string): Minutes | null => {
  const compact = text.trim().toLowerCase().replaceAll(/\s+/gu, '');
  const clock = /^(\d{1,3})(?::|u|h|uur|hours?)(\d{1,2})(?:m|min|minuten|minutes)?$/u.exec(compact);
  if (clock) {
    const rest = Number(clock[2]);
    return rest < 60 ? Number(clock[1]) * 60 + rest : null;
  }
  const minutes = /^(\d{1,5})(?:m|min|minuten|minutes)$/u.exec(compact);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d{1,3}(?:[.,]\d{1,3})?)(?:u|h|uur|uren|hours?)?$/u.exec(compact);
  return hours ? Math.round(Number((hours[1] ?? '').replace(',', '.')) * 60) : null;
};
