import { expect, it } from 'vitest';
import type { TimeEntry } from '../../../shared/model/time-entry';
import { createHoursColumns, dropRow, setRow, sumHours } from '../../../shared/rules/hours-columns';

const entry = (id: string, minutes: number): TimeEntry => ({
  id,
  clientId: 'c',
  date: '2026-11-24',
  minutes,
  billable: true,
  activity: 'work',
});

const minutesIn = (columns: ReturnType<typeof createHoursColumns>): number =>
  sumHours(columns, 0, 99_999_999, 99_999_999, { issued: [], billedUntil: 0 }).minutes;

it('a row that is taken out is filled by the last one, again and again', () => {
  const columns = createHoursColumns();
  for (const [row, id] of ['a', 'b', 'c', 'd'].entries()) setRow(columns, row, entry(id, 10 ** row));
  expect(dropRow(columns, 3)).toBeNull();
  expect(dropRow(columns, 0)).toBe('c');
  expect(minutesIn(columns)).toBe(110);
  setRow(columns, columns.length, entry('e', 5));
  expect(dropRow(columns, 0)).toBe('e');
  expect(dropRow(columns, 1)).toBeNull();
  expect(dropRow(columns, 0)).toBeNull();
  expect(minutesIn(columns)).toBe(0);
});

it('columns grow with the entries', () => {
  const columns = createHoursColumns();
  for (let row = 0; row < 100; row += 1) setRow(columns, row, entry(`e${row}`, 1));
  expect(minutesIn(columns)).toBe(100);
});
