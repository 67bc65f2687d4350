import { expect, it } from 'vitest';
import { findDays } from '../../../../shared/letters/tone/find-days';
import { formatDay } from '../../../../shared/units/calendar-day';

const days = (text: string) => findDays(text, '2027-01-31').map(({ day }) => day);

it.each([
  'per 31 januari 2027',
  'op zondag 31 jan. 2027',
  'per 31 januari',
  'tot en met 31-01-2027',
  'tot 31/1/2027',
  'op 31.01.2027',
  '2027-01-31',
  'on 31 January 2027',
  'on 31st January',
  'on the 31st of January, 2027',
  'by January 31, 2027',
  'by Jan 31st',
])('reads “%s”', (text) => {
  expect(days(`Het werk eindigt ${text}.`)).toEqual(['2027-01-31']);
});

it.each([
  '31 februari 2027',
  'factuur 2026-064',
  'in januari',
  'eind januari',
  'kenmerk 12-31-01-2027-4',
  '31 meisjes',
])('finds no day in “%s”', (text) => {
  expect(days(text)).toEqual([]);
});

it('takes the nearest year where none is written', () => {
  expect(days('28 december en 3 februari')).toEqual(['2026-12-28', '2027-02-03']);
});

it('says where they stand', () => {
  expect(findDays('Dus per 31 januari 2027.', '2027-01-31')).toEqual([{ from: 8, to: 23, day: '2027-01-31' }]);
});

it('reads every month as letters write it', () => {
  for (let month = 1; month <= 12; month += 1) {
    const day = `2027-${String(month).padStart(2, '0')}-09`;
    for (const language of ['nl', 'en'] as const) {
      for (const style of ['long', 'short'] as const) expect(days(formatDay(day, language, style))).toEqual([day]);
    }
  }
});
