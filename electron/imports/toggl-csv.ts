/**
 * Toggl Track, detailed report as CSV: both the full form (User, Client, …, Amount) and the newer list
 * (Description, Duration, Project, Start/Stop). It has no ids, so a row is known by a digest of all that names it.
 */
import { createHash } from 'node:crypto';
import type { ImportedTimeEntry, ImportRows, Skip, SkipCode } from '../../shared/model/import-rows';
import { longestEntry } from '../../shared/model/time-entry';
import { ok, refuse } from '../../shared/result';
import type { Cents } from '../../shared/units/money';
import { activityFrom } from './activity-words';
import type { CsvRow } from './csv-table';
import { headerOf, readCsvTable } from './csv-table';
import { decimalToCents } from './decimal-to-cents';
import { decodeText } from './decode-text';
import type { Billed } from './rate-from-amounts';
import { rateFromAmounts } from './rate-from-amounts';
import type { DayOrder } from './read-day';
import { findDayOrder, readClock, readDay } from './read-day';
import type { Reader } from './reader';
import { createMinuteRounding } from './round-minutes';

const longestNote = 5_000;

/** Seconds from '01:09:11', '1:30' or '1.50' (hours); null when it is none. Hours may have any number of digits. */
const readSeconds = (value: string): number | null => {
  const [, hours = '', minutes = '', seconds = '0'] = /^(\d{1,5}):(\d{1,2})(?::(\d{1,2}))?$/u.exec(value) ?? [];
  if (hours !== '')
    return Number(minutes) < 60 && Number(seconds) < 60
      ? Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)
      : null;
  const [, decimal] = /^(\d{1,5}[.,]\d{1,4})(?:\s*h)?$/u.exec(value) ?? [];
  return decimal === undefined ? null : Math.round(Number(decimal.replace(',', '.')) * 3_600);
};

const describe = (row: CsvRow, client: string): string => {
  const project = row.get('project');
  const text = [project === client ? '' : project, row.get('description')].filter((part) => part !== '').join(': ');
  return text.slice(0, longestNote);
};

const endOf = (row: CsvRow, part: 'date' | 'time'): string => row.get(`end ${part}`) || row.get(`stop ${part}`);

const endsBeforeStart = (row: CsvRow, order: DayOrder): boolean => {
  const at = (date: string, time: string): string | null => {
    const [day, clock] = [readDay(date, order), readClock(time)];
    return day === null || clock === null ? null : `${day} ${clock}`;
  };
  const start = at(row.get('start date'), row.get('start time'));
  const end = at(endOf(row, 'date'), endOf(row, 'time'));
  return start !== null && end !== null && end < start;
};

type NameRow = (parts: readonly string[]) => string;

/** Equal rows within one file are different entries (Toggl lists each once), so the second gets '#2'. */
const createNaming = (): NameRow => {
  const seen = new Map<string, number>();
  return (parts) => {
    const digest = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24);
    const count = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, count);
    return `toggl:${digest}${count === 1 ? '' : `#${count}`}`;
  };
};

type Outcome =
  | { skip: SkipCode; details?: Record<string, string | number> }
  | { entry: Omit<ImportedTimeEntry, 'minutes'>; seconds: number };

const fault = (row: CsvRow, columns: number, order: DayOrder): Outcome | null => {
  const [startDate, duration] = [row.get('start date'), row.get('duration')];
  if (row.cells !== columns) return { skip: 'brokenRow', details: { found: row.cells, expected: columns } };
  if (order === 'unknown') return { skip: 'ambiguousDate', details: { value: startDate } };
  if (readDay(startDate, order) === null) return { skip: 'badDate', details: { value: startDate } };
  const seconds = readSeconds(duration);
  if (seconds === null) return { skip: 'badDuration', details: { value: duration } };
  if (seconds === 0) return { skip: 'noDuration' };
  if (seconds > longestEntry * 60) return { skip: 'durationTooLong', details: { value: duration } };
  if (endsBeforeStart(row, order)) return { skip: 'endBeforeStart' };
  return row.get('client') || row.get('project') ? null : { skip: 'noClient' };
};

const readRow = (row: CsvRow, file: string, columns: number, order: DayOrder, nameRow: NameRow): Outcome => {
  const wrong = fault(row, columns, order);
  if (wrong) return wrong;
  const client = row.get('client') || row.get('project');
  const date = readDay(row.get('start date'), order) ?? '';
  const seconds = readSeconds(row.get('duration')) ?? 0;
  const startedAt = readClock(row.get('start time'));
  const note = describe(row, client);
  const names = ['user', 'client', 'project', 'task', 'description'].map(row.get);
  return {
    seconds,
    entry: {
      file,
      line: row.line,
      client,
      date,
      // The list form does not say; hours count as billable until someone says they are not.
      billable: !/^(?:no|nee|0|false)$/iu.test(row.get('billable')),
      activity: activityFrom(row.get('tags'), row.get('task')),
      ...(note === '' ? {} : { note }),
      ...(startedAt === null ? {} : { startedAt }),
      source: nameRow([...names, date, row.get('start time'), String(seconds)]),
    },
  };
};

type Fresh = { entry: Omit<ImportedTimeEntry, 'minutes'>; seconds: number; cents: Cents | null };

/** Amounts are in the currency that the header names; only euros are of use. */
const readAmount = (row: CsvRow): Cents | null => decimalToCents(row.get('amount (eur)'));

/** By client, for those whose billable amounts follow from one rate. */
const ratesOf = (rows: readonly Fresh[]): Map<string, Cents> => {
  const billed = new Map<string, Billed[]>();
  for (const { entry, seconds, cents } of rows) {
    if (!entry.billable) continue;
    const list = billed.get(entry.client) ?? [];
    billed.set(entry.client, list);
    list.push({ seconds, cents: cents ?? 0 });
  }
  const rates = new Map<string, Cents>();
  for (const [client, list] of billed) {
    const rate = rateFromAmounts(list);
    if (rate !== null) rates.set(client, rate);
  }
  return rates;
};

const toRows = (fresh: readonly Fresh[], skipped: Skip[]): ImportRows => {
  const roundMinutes = createMinuteRounding();
  const rates = ratesOf(fresh);
  const rows: ImportRows = { timeEntries: [], invoices: [], skipped };
  for (const { entry, seconds } of fresh) {
    const minutes = roundMinutes(`${entry.client}\n${entry.date}`, seconds);
    const rate = rates.get(entry.client);
    // Its seconds stay in the day's running total, so leaving out an entry of no whole minute loses nothing.
    if (minutes === 0) skipped.push({ file: entry.file, line: entry.line, code: 'noDuration' });
    else rows.timeEntries.push({ ...entry, minutes, ...(rate === undefined ? {} : { centsPerHour: rate }) });
  }
  return rows;
};

const read: Reader['read'] = ({ name, bytes }) => {
  const table = readCsvTable(name, decodeText(bytes));
  if (!table.ok) return table;
  const { columns, rows, has } = table.value;
  for (const column of ['Start date', 'Duration'])
    if (!has(column.toLowerCase())) return refuse('columnMissing', { details: { name, column } });
  if (!has('client') && !has('project')) return refuse('columnMissing', { details: { name, column: 'Client' } });

  const order = findDayOrder(rows.map((row) => row.get('start date')));
  const nameRow = createNaming();
  const fresh: Fresh[] = [];
  const skipped: Skip[] = [];
  for (const row of rows) {
    const outcome = readRow(row, name, columns.length, order, nameRow);
    if ('entry' in outcome) fresh.push({ ...outcome, cents: readAmount(row) });
    else {
      const { skip: code, ...details } = outcome;
      skipped.push({ file: name, line: row.line, code, ...details });
    }
  }
  return ok(toRows(fresh, skipped));
};

export const togglCsv: Reader = {
  format: 'togglCsv',
  recognises: (_name, head) => {
    const columns = headerOf(head);
    const named = ['client', 'project', 'description'].some((column) => columns.includes(column));
    return named && columns.includes('start date') && columns.includes('duration');
  },
  read,
};
