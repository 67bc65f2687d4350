import fc from 'fast-check';
import { expect, test } from 'vitest';
import { togglCsv } from '../../../electron/imports/toggl-csv';
import type { ImportRows } from '../../../shared/model/import-rows';
import { addDays } from '../../../shared/units/calendar-day';
import { fixture, textFile } from './fixture';

const rowsOf = (file: { name: string; bytes: Uint8Array }): ImportRows => {
  const result = togglCsv.read(file);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const minutesByDay = ({ timeEntries }: ImportRows) => {
  const days: Record<string, number> = {};
  for (const { client, date, minutes } of timeEntries)
    days[`${client} ${date}`] = (days[`${client} ${date}`] ?? 0) + minutes;
  return days;
};

const header = 'User,Client,Project,Description,Billable,Start date,Start time,End date,End time,Duration,Tags';
const csv = (...rows: string[]) => textFile('toggl.csv', [header, ...rows].join('\n'));

test('reads a real export with a byte-order mark and no client: the project stands for the client', () => {
  const rows = rowsOf(fixture('timba__toggl.csv'));
  expect(rows.skipped).toEqual([]);
  expect(rows.timeEntries).toHaveLength(11);
  expect(minutesByDay(rows)).toEqual({
    'INF-VERT6 2022-06-07': 215,
    'INF-VERT6 2022-06-08': 220,
    'INF-VERT6 2022-06-09': 210,
  });
  expect(rows.timeEntries.every(({ billable }) => !billable)).toBe(true);
  expect(rows.timeEntries[0]).toMatchObject({ line: 2, startedAt: '11:45', note: 'Formale Baumsprachen' });
});

test('reads a real quoted export: each day is its seconds rounded once, night work counts for the day it began', () => {
  const rows = rowsOf(fixture('util-toggl-to-zoho__test-input-toggl.csv'));
  expect(rows.timeEntries).toHaveLength(49);
  expect(rows.timeEntries.filter(({ billable }) => billable)).toHaveLength(35);
  // 2 April, Acme: 1:09:11 + 57:17 + 49:45 + 42:26 + 6:46 + 1:19:44 = 5:05:09.
  expect(minutesByDay(rows)['Acme Corp 2025-04-02']).toBe(305);
  // 8 April, Example LLC: 1:11:15 + 1:33:43 + 1:05:23 + 33:10 + 1:20:15 (till 1:16 at night) = 5:43:46.
  expect(minutesByDay(rows)['Example LLC 2025-04-08']).toBe(344);
  expect(rows.timeEntries.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(3_528);
  expect(rows.timeEntries[0]?.note).toBe('Project Alpha: Review documentation');
});

test('thirty calls of 1:25 are 42 minutes and a half, not thirty', () => {
  const rows = rowsOf(csv(...Array.from({ length: 30 }, () => 'E,Acme,,call,Yes,2026-03-02,,,,00:01:25,')));
  expect(minutesByDay(rows)).toEqual({ 'Acme 2026-03-02': 43 });
});

test('skips what can be no entry, each with its line and reason', () => {
  const rows = rowsOf(
    csv(
      'E,Acme,,,Yes,2026-03-02,09:00:00,2026-03-02,10:00:00,01:00:00,',
      'E,Acme,,,Yes,2026-02-30,09:00:00,2026-03-02,10:00:00,01:00:00,',
      'E,Acme,,,Yes,2026-03-02,09:00:00,2026-03-02,10:00:00,-01:00:00,',
      'E,Acme,,,Yes,2026-03-02,09:00:00,2026-03-27,09:00:00,600:00:00,',
      'E,Acme,,,Yes,2026-03-02,09:00:00,2026-03-02,09:00:00,00:00:00,',
      'E,Acme,,,Yes,2026-03-02,09:00:00,2026-03-02,08:00:00,01:00:00,',
      'E,,,note,Yes,2026-03-02,09:00:00,2026-03-02,10:00:00,01:00:00,',
      'E,Acme,2026-03-02',
    ),
  );
  expect(rows.timeEntries).toHaveLength(1);
  expect(rows.skipped.map(({ line, code }) => [line, code])).toEqual([
    [3, 'badDate'],
    [4, 'badDuration'],
    [5, 'durationTooLong'],
    [6, 'noDuration'],
    [7, 'endBeforeStart'],
    [8, 'noClient'],
    [9, 'brokenRow'],
  ]);
});

test('reads the newer list with Stop in place of End, short hours, and no Billable', () => {
  const list = 'Description,Duration,Project,Start date,Start time,Stop date,Stop time';
  const rows = rowsOf(textFile('list.csv', `${list}\r\nOverleg,1:30:00,Linde,2026-03-02,09:00,2026-03-02,10:30\r\n`));
  expect(rows.timeEntries).toMatchObject([
    { client: 'Linde', minutes: 90, billable: true, note: 'Overleg', startedAt: '09:00' },
  ]);
});

test('reads what Excel in Dutch saved again: semicolons and days first', () => {
  const row = 'E;Café Zuid;;;Yes;2-3-2026;9:00:00;2-3-2026;9:30:00;0:30:00;';
  const other = row.replaceAll('2-3-2026', '31-3-2026');
  const rows = rowsOf(textFile('excel.csv', `${header.replaceAll(',', ';')}\n${row}\n${other}`));
  expect(rows.timeEntries.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-31']);
});

test('never guesses whether the day or the month comes first', () => {
  const rows = rowsOf(csv('E,Acme,,,Yes,02/03/2026,,,,01:00:00,'));
  expect(rows.skipped).toEqual([
    { file: 'toggl.csv', line: 2, code: 'ambiguousDate', details: { value: '02/03/2026' } },
  ]);
});

test.each([
  ['utf-16 little-endian', Buffer.from(`\uFEFF${header}\nE,Café,,,Yes,2026-03-02,,,,01:00:00,`, 'utf16le')],
  ['windows-1252', Buffer.from(`${header}\nE,Café,,,Yes,2026-03-02,,,,01:00:00,`, 'latin1')],
  ['utf-8', Buffer.from(`${header}\nE,Café,,,Yes,2026-03-02,,,,01:00:00,`)],
])('reads %s', (_, bytes) => {
  expect(rowsOf({ name: 'x.csv', bytes }).timeEntries[0]?.client).toBe('Café');
});

test('takes the kind of work from tags and task, backslashes and quotes as they are, and lines as an editor counts', () => {
  const rows = rowsOf(
    csv(
      'E,Acme,,"C:\\pad\\ en ""quotes""',
      'twee regels",Yes,2026-03-02,,,,00:10:00,"Overleg, intern"',
      'E,Acme,,,No,2026-03-02,,,,00:20:00,E-mail',
    ),
  );
  expect(rows.timeEntries.map(({ line, activity }) => [line, activity])).toEqual([
    [2, 'meeting'],
    [4, 'email'],
  ]);
  expect(rows.timeEntries[0]?.note).toBe('C:\\pad\\ en "quotes"\ntwee regels');
});

test('tells the rate behind amounts in euros, and nothing of amounts in another currency', () => {
  const amounts = (currency: string) => {
    const rows = [
      'E,Acme,,,Yes,2026-03-02,,,,01:30:00,,120.00',
      'E,Acme,,,No,2026-03-02,,,,01:00:00,,',
      'E,Zuid,,,Yes,2026-03-02,,,,01:00:00,,80.00',
      'E,Zuid,,,Yes,2026-03-03,,,,01:00:00,,95.00',
    ];
    return rowsOf(textFile('a.csv', [`${header},Amount (${currency})`, ...rows].join('\n'))).timeEntries;
  };
  expect(amounts('EUR').map(({ centsPerHour }) => centsPerHour)).toEqual([8_000, 8_000, undefined, undefined]);
  expect(amounts('USD').every(({ centsPerHour }) => centsPerHour === undefined)).toBe(true);
});

test('names equal rows of one file apart, and the same row of two files alike', () => {
  const row = 'E,Acme,,call,Yes,2026-03-02,09:00:00,2026-03-02,09:10:00,00:10:00,';
  const [first, second] = rowsOf(csv(row, row)).timeEntries.map(({ source }) => source);
  expect(first).not.toBe(second);
  expect(rowsOf(csv(row)).timeEntries[0]?.source).toBe(first);
});

test.each([
  [`${header.replace('Duration,', '')}\na`, 'columnMissing'],
  [header, 'fileEmpty'],
  [`${header}\n"never closed`, 'fileUnreadable'],
])('refuses a file it can make nothing of (%#)', (text, code) => {
  expect(togglCsv.read(textFile('x.csv', text))).toMatchObject({
    ok: false,
    problem: { code, details: { name: 'x.csv' } },
  });
});

const cell = fc.string({ maxLength: 30 }).map((text) => text.trim());
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('reads back every entry that was written as CSV', () => {
  const entry = fc.record({
    client: cell.filter((text) => text !== ''),
    description: cell,
    day: fc.integer({ min: 0, max: 1_000 }).map((days) => addDays('2024-01-01', days)),
    minutes: fc.integer({ min: 1, max: 1_440 }),
    isBillable: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), (entries) => {
      const lines = entries.map(({ client, description, day, minutes, isBillable }) => {
        const duration = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:00`;
        const cells = ['E', client, '', description, isBillable ? 'Yes' : 'No', day, '', '', '', duration, ''];
        return cells.map(quoted).join(',');
      });
      const { timeEntries, skipped } = rowsOf(csv(...lines));
      expect(skipped).toEqual([]);
      expect(
        timeEntries.map(({ client, note = '', date, minutes, billable }) => [client, note, date, minutes, billable]),
      ).toEqual(entries.map((each) => [each.client, each.description, each.day, each.minutes, each.isBillable]));
    }),
  );
});
