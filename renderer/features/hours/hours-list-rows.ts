/** Which hours a list shows, and in what order: pure, so that 100,000 entries can be tested without a window. */
import type { Ledger } from '../../../shared/model/ledger';
import type { TimeEntry } from '../../../shared/model/time-entry';
import { invoicedHours } from '../../../shared/rules/invoiced-hours';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { monthOf } from '../../../shared/units/calendar-day';

export type Shown = 'all' | 'billable' | 'unbilled' | 'open';
export type Grouping = 'day' | 'month';
export type HoursFilter = {
  clientId: string | null;
  from: CalendarDay | null;
  until: CalendarDay | null;
  shown: Shown;
  search: string;
};

export type HoursSum = { entries: number; minutes: number; billableMinutes: number };
export type HoursGroup = HoursSum & { kind: 'group'; key: string; ids: string[] };
export type HoursEntry = { kind: 'entry'; entry: TimeEntry; isInvoiced: boolean };
export type HoursRow = HoursGroup | HoursEntry;

export const noFilter: HoursFilter = { clientId: null, from: null, until: null, shown: 'all', search: '' };

const fits = (filter: HoursFilter, isInvoiced: (entry: TimeEntry) => boolean): ((entry: TimeEntry) => boolean) => {
  const words = filter.search.toLowerCase().split(/\s+/u).filter(Boolean);
  return (entry) => {
    if (filter.clientId !== null && entry.clientId !== filter.clientId) return false;
    if (filter.from !== null && entry.date < filter.from) return false;
    if (filter.until !== null && entry.date > filter.until) return false;
    if (filter.shown === 'billable' && !entry.billable) return false;
    if (filter.shown === 'unbilled' && entry.billable) return false;
    if (filter.shown === 'open' && (!entry.billable || isInvoiced(entry))) return false;
    if (words.length === 0) return true;
    const note = (entry.note ?? '').toLowerCase();
    return words.every((word) => note.includes(word));
  };
};

/** Newest day first; within a day the last one logged first. */
const newestFirst = (entries: TimeEntry[]): TimeEntry[] =>
  entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).reverse();

const add = (sum: HoursSum, entry: TimeEntry): void => {
  sum.entries += 1;
  sum.minutes += entry.minutes;
  if (entry.billable) sum.billableMinutes += entry.minutes;
};

/** The rows of the list (a head for each day or month, then its entries) with the sum of all that fits. */
export const listHours = (
  ledger: Ledger,
  filter: HoursFilter,
  grouping: Grouping,
): { rows: HoursRow[]; sum: HoursSum } => {
  const isInvoiced = invoicedHours(ledger);
  const found = newestFirst([...ledger.timeEntries.values()].filter(fits(filter, isInvoiced)));
  const rows: HoursRow[] = [];
  const sum: HoursSum = { entries: 0, minutes: 0, billableMinutes: 0 };
  let group: HoursGroup | undefined;
  for (const entry of found) {
    const key = grouping === 'day' ? entry.date : monthOf(entry.date);
    if (group === undefined || group.key !== key) {
      group = { kind: 'group', key, ids: [], entries: 0, minutes: 0, billableMinutes: 0 };
      rows.push(group);
    }
    group.ids.push(entry.id);
    add(group, entry);
    add(sum, entry);
    rows.push({ kind: 'entry', entry, isInvoiced: isInvoiced(entry) });
  }
  return { rows, sum };
};

/** The figures on top of the page: hours since `from` up to today, and what waits for an invoice. */
export const sumHours = (
  ledger: Ledger,
  weekFrom: CalendarDay,
  monthFrom: CalendarDay,
  today: CalendarDay,
): { week: HoursSum; month: HoursSum; open: HoursSum & { clients: number } } => {
  const isInvoiced = invoicedHours(ledger);
  const zero = { entries: 0, minutes: 0, billableMinutes: 0 };
  const week: HoursSum = { ...zero };
  const month: HoursSum = { ...zero };
  const open: HoursSum = { ...zero };
  const clients = new Set<string>();
  for (const entry of ledger.timeEntries.values()) {
    if (entry.date <= today && entry.date >= weekFrom) add(week, entry);
    if (entry.date <= today && entry.date >= monthFrom) add(month, entry);
    if (!entry.billable || isInvoiced(entry)) continue;
    add(open, entry);
    clients.add(entry.clientId);
  }
  return { week, month, open: { ...open, clients: clients.size } };
};
