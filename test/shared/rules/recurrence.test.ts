import { describe, expect, it } from 'vitest';
import { createRecurrence, readRepeat } from '../../../shared/rules/recurrence';

const days = (repeat: string, start: string, count: number): string[] => {
  const found: string[] = [];
  const recurrence = createRecurrence(repeat, start);
  let next = recurrence.firstFrom(start);
  while (next !== null && found.length < count) {
    found.push(next);
    next = recurrence.firstFrom(new Date(Date.parse(next) + 86_400_000).toISOString().slice(0, 10));
  }
  return found;
};

describe('the examples of RFC 5545, section 3.8.5.3', () => {
  it.each([
    ['FREQ=DAILY;COUNT=3', '1997-09-02', ['1997-09-02', '1997-09-03', '1997-09-04']],
    ['FREQ=DAILY;INTERVAL=10;COUNT=3', '1997-09-02', ['1997-09-02', '1997-09-12', '1997-09-22']],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '1997-08-05',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '1997-08-05',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=1FR', '1997-09-05', ['1997-09-05', '1997-10-03', '1997-11-07']],
    ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28', ['1997-09-28', '1997-10-29', '1997-11-28', '1997-12-29']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1997-09-02', ['1998-02-13', '1998-03-13', '1998-11-13', '1999-08-13']],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', ['1997-09-04', '1997-10-07', '1997-11-06']],
    ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', ['1997-05-19', '1998-05-18', '1999-05-17']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12', ['1997-05-12', '1998-05-11', '1999-05-17']],
    [
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
      '1996-11-05',
      ['1996-11-05', '2000-11-07', '2004-11-02'],
    ],
  ])('%s', (repeat, start, expected) => {
    expect(days(repeat, start, expected.length)).toEqual(expected);
  });
});

describe('repeating', () => {
  it('falls on every last Friday', () => {
    expect(days('FREQ=MONTHLY;BYDAY=-1FR', '2026-11-24', 4)).toEqual([
      '2026-11-27',
      '2026-12-25',
      '2027-01-29',
      '2027-02-26',
    ]);
  });

  it('falls on the last day of short months, where the 31st would skip them', () => {
    expect(days('FREQ=MONTHLY;BYMONTHDAY=-1', '2027-12-31', 3)).toEqual(['2027-12-31', '2028-01-31', '2028-02-29']);
    expect(days('FREQ=MONTHLY;BYMONTHDAY=31', '2027-12-31', 3)).toEqual(['2027-12-31', '2028-01-31', '2028-03-31']);
  });

  it('keeps a leap day to leap years, and the last day of February to all', () => {
    expect(days('FREQ=YEARLY', '2024-02-29', 3)).toEqual(['2024-02-29', '2028-02-29', '2032-02-29']);
    expect(days('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', '2024-02-29', 3)).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
    ]);
  });

  it('ends with the day of UNTIL, whatever its time', () => {
    expect(days('FREQ=DAILY;UNTIL=20261126T080000Z', '2026-11-24', 9)).toHaveLength(3);
    expect(createRecurrence('FREQ=DAILY;UNTIL=20261126', '2026-11-24').firstFrom('2026-11-27')).toBeNull();
  });

  it('counts from close by as it counts from the start', () => {
    for (const repeat of [
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU',
      'FREQ=WEEKLY;WKST=SU',
      'FREQ=MONTHLY;BYDAY=-1FR',
      'FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=31,1',
      'FREQ=MONTHLY;INTERVAL=2',
    ]) {
      const far = createRecurrence(repeat, '2010-01-06');
      const all = far.between('2010-01-01', '2026-12-31');
      expect(far.between('2026-02-27', '2026-12-31')).toEqual(all.filter((day) => day >= '2026-02-27'));
      expect(far.firstFrom('2026-02-27')).toBe(all.find((day) => day >= '2026-02-27'));
      expect(all.length).toBeGreaterThan(30);
    }
  });

  it.each([
    '',
    'hello',
    'FREQ=HOURLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=abc',
    'FREQ=MONTHLY;BYDAY=XX',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY;COUNT=2;UNTIL=20261231',
    'FREQ=DAILY;__proto__=1',
    'INTERVAL=2',
  ])('does not understand “%s”, and then falls once', (repeat) => {
    expect(readRepeat(repeat)).toBeNull();
    expect(createRecurrence(repeat, '2026-11-24').between('2020-01-01', '2030-01-01')).toEqual(['2026-11-24']);
  });

  it('gives up on a day that never comes', () => {
    expect(createRecurrence('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01').firstFrom('2026-01-01')).toBeNull();
  });
});
