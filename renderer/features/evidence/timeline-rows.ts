/** Which rows of a timeline are shown: pure, so that thousands of items can be tested without a window. */
import type { Told } from '../../../shared/evidence/timeline-words';
import type { TimeEntry } from '../../../shared/model/time-entry';
import type { RecordRef } from '../../../shared/rules/signal';
import { weeksOf } from '../../../shared/rules/timeline-hours';
import type { TimelineItem, Topic } from '../../../shared/rules/timeline-item';
import { recordsOf, topicOf } from '../../../shared/rules/timeline-item';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { monthOf } from '../../../shared/units/calendar-day';
import type { Minutes } from '../../../shared/units/duration';
import { matches } from '../../lib/matches';

export type TimelineFilter = {
  /** None: all of them. */
  topics: readonly Topic[];
  from: CalendarDay | null;
  until: CalendarDay | null;
  search: string;
};

export type MonthRow = { kind: 'month'; key: string; month: string };
export type ItemRow = { kind: 'item'; key: string; item: TimelineItem; isOpen: boolean };
export type EntryRow = { kind: 'entry'; key: string; entry: TimeEntry };
export type TimelineRow = MonthRow | ItemRow | EntryRow;

export type ShownTimeline = { rows: TimelineRow[]; lines: number; minutes: Minutes };

/** A week of more than one entry; a single entry stands for itself. */
export const isFoldable = ({ item }: { item: TimelineItem }): boolean =>
  item.kind === 'hours' && item.entries.length > 1;

export const noFilter: TimelineFilter = { topics: [], from: null, until: null, search: '' };

type Question = {
  filter: TimelineFilter;
  /** Only these, or null: all. */
  records: readonly RecordRef[] | null;
  /** Keys of the weeks that are unfolded. */
  unfolded: ReadonlySet<string>;
  itemWords: (item: TimelineItem) => Told;
  entryWords: (entry: TimeEntry) => Told;
};

const refKey = ({ collection, id }: RecordRef): string => `${collection} ${id}`;
const textOf = ({ what, detail, note }: Told): string => `${what} ${detail} ${note}`;

/** What of an item fits: itself, a week with fewer entries, or nothing. */
const createFit = ({ filter, records, itemWords, entryWords }: Question) => {
  const { topics, from, until, search } = filter;
  const wanted = records && new Set(records.map(refKey));
  const isInPeriod = (day: CalendarDay): boolean => (from === null || day >= from) && (until === null || day <= until);
  const isFound = (words: () => Told): boolean => search.trim() === '' || matches(textOf(words()), search);
  const fitsEntry = (entry: TimeEntry): boolean =>
    (wanted === null || wanted.has(`timeEntries ${entry.id}`)) &&
    isInPeriod(entry.date) &&
    isFound(() => entryWords(entry));
  return (item: TimelineItem): TimelineItem | null => {
    if (topics.length > 0 && !topics.includes(topicOf(item))) return null;
    if (item.kind === 'hours') {
      const entries = item.entries.filter(fitsEntry);
      if (entries.length === item.entries.length) return item;
      // Newest first already; weeksOf asks for the order in which they came.
      return weeksOf(entries.reverse())[0] ?? null;
    }
    const isWanted = wanted === null || recordsOf(item).some((ref) => wanted.has(refKey(ref)));
    return isWanted && isInPeriod(item.date) && isFound(() => itemWords(item)) ? item : null;
  };
};

/** Rows with a head for each month; a week that is unfolded is followed by its entries. What is looked for is unfolded. */
export const timelineRows = (timeline: readonly TimelineItem[], question: Question): ShownTimeline => {
  const { filter, records, unfolded } = question;
  const fit = createFit(question);
  const showsEntries = records !== null || filter.search.trim() !== '';
  const rows: TimelineRow[] = [];
  let [month, lines, minutes] = ['', 0, 0];
  for (const each of timeline) {
    const item = fit(each);
    if (!item) continue;
    if (monthOf(item.date) !== month) {
      month = monthOf(item.date);
      rows.push({ kind: 'month', key: month, month });
    }
    lines += 1;
    if (item.kind === 'hours') minutes += item.minutes;
    const isOpen = isFoldable({ item }) && (showsEntries || unfolded.has(item.key));
    rows.push({ kind: 'item', key: item.key, item, isOpen });
    if (isOpen && item.kind === 'hours') {
      for (const entry of item.entries) rows.push({ kind: 'entry', key: `entry ${entry.id}`, entry });
    }
  }
  return { rows, lines, minutes };
};
