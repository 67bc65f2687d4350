/** The timeline of a document: rows by month, for a period, with or without hours and notes. */
import type { TimeEntry } from '../model/time-entry';
import { weeksOf } from '../rules/timeline-hours';
import type { TimelineItem } from '../rules/timeline-item';
import type { CalendarDay } from '../units/calendar-day';
import { monthOf } from '../units/calendar-day';
import type { EvidenceDocument, EvidenceRow } from './evidence-document';
import type { Speech } from './evidence-words';
import { hoursWords } from './evidence-words';
import { entryWords, itemWords } from './timeline-words';

export type EvidenceChoices = {
  /** First and last day; left out: from the first, up to the as-of date. */
  from?: CalendarDay | undefined;
  until?: CalendarDay | undefined;
  withHours: boolean;
  /** With notes every entry of hours has a row of its own; without, a week has. */
  withNotes: boolean;
};

type Month = EvidenceDocument['timeline']['months'][number];

const longestWord = 36;
/** A word that no line holds, such as a link, may be parted anywhere. */
const breakable = (text: string): string =>
  text.replaceAll(/\S{37,}/gu, (word) => word.match(new RegExp(`.{1,${longestWord}}`, 'gu'))?.join('\u200b') ?? word);

const oneLine = (text: string): string => breakable(text.replaceAll(/\s+/gu, ' ').trim());

const withoutNote = (entry: TimeEntry): TimeEntry => ({ ...entry, note: '' });

type DatedRow = { date: CalendarDay; row: EvidenceRow };

const rowsOf = (item: TimelineItem, choices: EvidenceChoices, speech: Speech): DatedRow[] => {
  const { from = '', until = '9999-12-31', withHours, withNotes } = choices;
  const isIn = ({ date }: { date: CalendarDay }): boolean => date >= from && date <= until;
  if (item.kind !== 'hours') {
    const told = itemWords(item, speech);
    const row = { ...told, what: oneLine(told.what), note: withNotes ? oneLine(told.note) : '' };
    return isIn(item) ? [{ date: item.date, row }] : [];
  }
  const entries = withHours ? item.entries.filter(isIn) : [];
  if (!withNotes) {
    const weeks = weeksOf(entries.map(withoutNote).reverse());
    return weeks.map((week) => ({ date: week.date, row: itemWords(week, speech) }));
  }
  return entries.map((entry) => {
    const told = entryWords(entry, speech);
    return { date: entry.date, row: { ...told, what: oneLine(told.what) } };
  });
};

const newestFirst = (a: DatedRow, b: DatedRow): number => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);

const monthFormats = {
  nl: new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** 'November 2026', of '2026-11'. */
export const monthName = (month: string, { language }: Speech): string => {
  const name = monthFormats[language].format(Date.parse(`${month}-01`));
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const minutesOf = (item: TimelineItem, { from = '', until = '9999-12-31' }: EvidenceChoices): number =>
  item.kind === 'hours'
    ? item.entries.reduce((sum, { date, minutes }) => (date >= from && date <= until ? sum + minutes : sum), 0)
    : 0;

/** Newest month first. Each names its hours in all, also where they are not listed. */
export const evidenceMonths = (
  timeline: readonly TimelineItem[],
  choices: EvidenceChoices,
  speech: Speech,
): Month[] => {
  const months = new Map<string, { minutes: number; rows: DatedRow[] }>();
  for (const item of timeline) {
    const key = monthOf(item.date);
    const month = months.get(key) ?? { minutes: 0, rows: [] };
    months.set(key, month);
    month.minutes += minutesOf(item, choices);
    month.rows.push(...rowsOf(item, choices, speech));
  }
  return [...months]
    .filter(([, { rows }]) => rows.length > 0)
    .map(([key, { minutes, rows }]) => ({
      name: monthName(key, speech),
      sum: minutes > 0 ? hoursWords(minutes, speech) : '',
      // A week stands on its last day; its entries belong among what happened in between.
      rows: rows.sort(newestFirst).map(({ row }) => row),
    }));
};
