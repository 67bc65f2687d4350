import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes, firstInstantAt, isWallTime, wallTimeOf } from '../../../shared/units/wall-time';

/** Node goes by TZ as it stands at each question. */
const zone = process.env['TZ'];
const restore = (): void => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
};
afterEach(restore);

const minutes = (from: string, until: string): Date[] => {
  const all: Date[] = [];
  for (let time = Date.parse(from); time <= Date.parse(until); time += 60_000) all.push(new Date(time));
  return all;
};

describe.each([
  // Summer time begins at 01:00 UTC on 29 March 2026 and ends at 01:00 UTC on 25 October, says Directive 2000/84/EC.
  ['Europe/Amsterdam', '2026-03-29T02:30', '2026-03-29T01:00:00.000Z', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  // Here by half an hour: forward at 2:00 on 4 October 2026, back at 2:00 on 5 April.
  [
    'Australia/Lord_Howe',
    '2026-10-04T02:10',
    '2026-10-03T15:30:00.000Z',
    '2026-04-05T01:45',
    '2026-04-04T14:45:00.000Z',
  ],
])('where the clock is changed as in %s', (place, skipped, skippedAt, twice, twiceAt) => {
  beforeEach(() => {
    process.env['TZ'] = place;
  });

  it('comes as soon as the clock has been put forward over it', () => {
    expect(firstInstantAt(skipped).toISOString()).toBe(skippedAt);
    expect(wallTimeOf(firstInstantAt(skipped)) > skipped).toBe(true);
    expect(wallTimeOf(new Date(firstInstantAt(skipped).getTime() - 60_000)) < skipped).toBe(true);
  });

  it('comes the first of the two times that the clock says it', () => {
    expect(firstInstantAt(twice).toISOString()).toBe(twiceAt);
    expect(wallTimeOf(firstInstantAt(twice))).toBe(twice);
  });

  it.each([skipped, twice])('never goes back around %s, and reaches each minute once', (wall) => {
    const all = minutes(`${addMinutes(wall, -1_440)}:00Z`, `${addMinutes(wall, 1_440)}:00Z`).map(wallTimeOf);
    expect(all).toEqual(all.toSorted());
    const reached = all.filter((now, index) => now >= wall && (all[index - 1] ?? '') < wall);
    expect(reached).toHaveLength(1);
  });

  it('takes any other minute for what it says', () => {
    for (const wall of ['2026-01-01T00:00', '2026-07-31T23:59', '2028-02-29T12:00'])
      expect(wallTimeOf(firstInstantAt(wall))).toBe(wall);
  });
});

describe('wall time', () => {
  it.each([
    ['2026-11-24T09:30', true],
    ['2028-02-29T00:00', true],
    ['2026-02-29T00:00', false],
    ['2026-11-24T24:00', false],
    ['2026-11-24 09:30', false],
    ['2026-11-24T09:30:00', false],
    ['2026-11-24', false],
  ])('%s: %s', (text, expected) => expect(isWallTime(text)).toBe(expected));

  it('adds over midnight, the end of a month and a leap day', () => {
    expect(addMinutes('2026-11-30T23:30', 60)).toBe('2026-12-01T00:30');
    expect(addMinutes('2028-02-28T23:59', 1)).toBe('2028-02-29T00:00');
  });
});
