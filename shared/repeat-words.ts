/** A repetition in words: "elke maand op de laatste vrijdag". Of a rule that has no words, what it says itself. */
import type { reminders } from './messages/en/reminders';
import type { Words } from './messages/words';
import type { Language } from './model/record';
import { readRepeat } from './rules/recurrence';
import { formatDay } from './units/calendar-day';

export type RepeatWords = Words<(typeof reminders)['repeat']>;
type Parts = ReadonlyMap<string, string>;
type Say = { words: RepeatWords; language: Language };

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const workdays = 'MO,TU,WE,TH,FR';

const format = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { ...options, timeZone: 'UTC' });

/** 1 January 2024 was a Monday. */
const weekdayName = (code: string, { language }: Say): string =>
  format(language, { weekday: 'long' }).format(Date.UTC(2024, 0, 1 + weekdays.indexOf(code)));
const monthName = (month: number, { language }: Say): string =>
  format(language, { month: 'long' }).format(Date.UTC(2024, month - 1, 1));

const ordinal = (number: number, { words, language }: Say): string => {
  if (number === -1) return words.last;
  if (number < 0) return words.fromLast.replace('{{number}}', ordinal(-number, { words, language }));
  if (language === 'nl') return `${number}e`;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return `${number}${{ one: 'st', two: 'nd', few: 'rd' }[rule as string] ?? 'th'}`;
};

const join = (items: string[], { language }: Say): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

const head = (parts: Parts, { words }: Say): string => {
  const unit = words.every[parts.get('FREQ') as keyof RepeatWords['every']];
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (interval === 1) return unit.one;
  return parts.get('FREQ') === 'MONTHLY' && interval === 3
    ? words.quarter
    : unit.other.replace('{{count}}', String(interval));
};

/** The days of the week, such as 'MO,WE' or '-1FR'; null when one of them has no words here. */
const onWeekdays = (list: string, isInMonth: boolean, say: Say): string | null => {
  const named = list.split(',').map((item) => {
    const [, number, code = ''] = /^([+-]?\d+)?([A-Z]{2})$/u.exec(item) ?? [];
    if (number === undefined) return isInMonth ? null : weekdayName(code, say);
    return isInMonth ? `${say.words.the}${ordinal(Number(number), say)} ${weekdayName(code, say)}` : null;
  });
  return named.includes(null) ? null : join(named as string[], say);
};

const onMonthDays = (list: string, say: Say): string => {
  const days = list.split(',').map(Number);
  const named = days.map(
    (day) => `${say.words.the}${day < 0 ? `${ordinal(day, say)} ${say.words.day}` : ordinal(day, say)}`,
  );
  return join(named, say);
};

/** 'BYMONTHDAY=28,29,30;BYSETPOS=-1': the 30th, or the last day of a shorter month. */
const orLastDay = (list: string, say: Say): string | null => {
  const last = list.split(',').at(-1);
  const all = ['28,29', '28,29,30', '28,29,30,31'];
  return all.includes(list) ? `${say.words.the}${ordinal(Number(last), say)} ${say.words.orLastDay}` : null;
};

/** Where in its period it falls: '' when the rule says nothing of it, null when there are no words for it. */
const place = (parts: Parts, say: Say): string | null => {
  const { words } = say;
  const [frequency, weekday, monthDay, month, position] = ['FREQ', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'].map(
    (name) => parts.get(name),
  );
  if (parts.has('BYWEEKNO') || parts.has('BYYEARDAY') || (weekday && monthDay)) return null;
  if (frequency === 'YEARLY') {
    if (!month && !monthDay && !weekday && !position) return '';
    if (!month || month.includes(',') || !monthDay || monthDay.includes(',') || position) return null;
    const name = monthName(Number(month), say);
    return Number(monthDay) > 0 ? `${monthDay} ${name}` : `${onMonthDays(monthDay, say)} ${words.of} ${name}`;
  }
  if (month) return null;
  if (position) {
    if (frequency !== 'MONTHLY') return null;
    if (weekday === workdays) return `${words.the}${ordinal(Number(position), say)} ${words.workday}`;
    return monthDay && position === '-1' ? orLastDay(monthDay, say) : null;
  }
  if (monthDay) return frequency === 'MONTHLY' ? onMonthDays(monthDay, say) : null;
  if (!weekday) return '';
  return onWeekdays(weekday, frequency === 'MONTHLY', say);
};

const end = (parts: Parts, { words, language }: Say): string => {
  const until = parts.get('UNTIL');
  if (until !== undefined) {
    const day = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
    return `, ${words.until.replace('{{day}}', formatDay(day, language, 'short'))}`;
  }
  const times = parts.get('COUNT');
  return times === undefined ? '' : `, ${words.times.replace('{{count}}', times)}`;
};

/** The words for `repeat`; the rule itself when Adieu has none for it. `words` is 'reminders.repeat'. */
export const repeatWords = (repeat: string, words: RepeatWords, language: Language): string => {
  const parts = readRepeat(repeat);
  if (!parts) return repeat;
  const say = { words, language };
  const isWorkdays = parts.get('FREQ') === 'WEEKLY' && parts.get('BYDAY') === workdays && !parts.has('INTERVAL');
  if (isWorkdays) return `${words.everyWorkday}${end(parts, say)}`;
  const where = place(parts, say);
  if (where === null) return repeat;
  return `${head(parts, say)}${where === '' ? '' : ` ${words.on} ${where}`}${end(parts, say)}`;
};
