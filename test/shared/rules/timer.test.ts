import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningTimer } from '../../../shared/model/timer';
import {
  answerAway,
  countGap,
  moveStart,
  resumeTimer,
  seeTimer,
  startTimer,
  workedTime,
} from '../../../shared/rules/timer';
import { roundTimer, timerParts } from '../../../shared/rules/timer-entries';
import { liveIn } from '../../support/played-time';

const exact = { step: 1, isUp: false };
const minute = 60_000;
const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * minute).toISOString();
const start = (at: string): RunningTimer => startTimer({ clientId: 'client-1', activity: 'work' }, 'timer-1', at);

afterEach(() => liveIn(null));

describe('in the Netherlands', () => {
  beforeEach(() => liveIn('Europe/Amsterdam'));

  it('counts real time when the clock is put forward: 01:30 to 03:30 is one hour', () => {
    // Summer time began at 01:00 UTC on 29 March 2026 (Directive 2000/84/EC).
    expect(timerParts(start('2026-03-29T00:30:00.000Z'), '2026-03-29T01:30:00.000Z', exact)).toEqual([
      { date: '2026-03-29', startedAt: '01:30', minutes: 60 },
    ]);
  });

  it('counts real time when the clock is put back: 01:30 to 03:30 is three hours', () => {
    expect(timerParts(start('2026-10-24T23:30:00.000Z'), '2026-10-25T02:30:00.000Z', exact)).toEqual([
      { date: '2026-10-25', startedAt: '01:30', minutes: 180 },
    ]);
  });

  it('says what the clock said, also in the hour that comes twice', () => {
    expect(timerParts(start('2026-10-25T01:10:00.000Z'), '2026-10-25T01:40:00.000Z', exact)).toEqual([
      { date: '2026-10-25', startedAt: '02:10', minutes: 30 },
    ]);
  });

  it('puts work past midnight on the days on which it was done', () => {
    expect(timerParts(start('2026-11-24T21:30:00.000Z'), '2026-11-25T00:15:00.000Z', exact)).toEqual([
      { date: '2026-11-24', startedAt: '22:30', minutes: 90 },
      { date: '2026-11-25', startedAt: '00:00', minutes: 75 },
    ]);
  });

  it('takes two entries for the day of 25 hours, since an entry holds 24 at most', () => {
    expect(timerParts(start('2026-10-24T22:00:00.000Z'), '2026-10-25T23:00:00.000Z', exact)).toEqual([
      { date: '2026-10-25', startedAt: '00:00', minutes: 1440 },
      { date: '2026-10-25', startedAt: '00:00', minutes: 60 },
    ]);
  });

  it('makes one entry of a day with a break in it', () => {
    const timer = {
      ...start('2026-11-24T08:00:00.000Z'),
      gaps: [{ from: later('2026-11-24T08:00:00.000Z', 60), until: later('2026-11-24T08:00:00.000Z', 90) }],
    };
    expect(timerParts(timer, '2026-11-24T10:00:00.000Z', exact)).toEqual([
      { date: '2026-11-24', startedAt: '09:00', minutes: 90 },
    ]);
  });
});

describe('where midnight is skipped', () => {
  it('cuts the days all the same', () => {
    // Chile put its clocks forward at 24:00 on 5 September 2026: the sixth begins at 01:00.
    liveIn('America/Santiago');
    const parts = timerParts(start('2026-09-06T03:30:00.000Z'), '2026-09-06T04:30:00.000Z', exact);
    expect(parts).toEqual([
      { date: '2026-09-05', startedAt: '23:30', minutes: 30 },
      { date: '2026-09-06', startedAt: '01:00', minutes: 30 },
    ]);
  });
});

describe('rounding', () => {
  it.each([
    [59_999, 15, true, 0],
    [60_000, 1, false, 1],
    [90 * 1_000, 1, false, 2],
    [60_000, 15, false, 15],
    [60_000, 6, true, 6],
    [37 * minute, 15, false, 30],
    [38 * minute, 15, false, 45],
    [31 * minute, 15, true, 45],
    [30 * minute + 20_000, 15, true, 30],
    [30 * minute + 40_000, 15, true, 45],
    [62 * minute, 5, false, 60],
    [63 * minute, 6, false, 66],
  ])('makes of %d ms to %d minutes (up: %s) %d minutes', (time, step, isUp, minutes) => {
    expect(roundTimer(time, { step, isUp })).toBe(minutes);
  });

  it('falls on the last day, and away with it where nothing is left of it', () => {
    liveIn('Europe/Amsterdam');
    const timer = start('2026-11-24T22:45:00.000Z');
    expect(timerParts(timer, '2026-11-24T23:05:00.000Z', { step: 15, isUp: true })).toMatchObject([
      { date: '2026-11-24', minutes: 15 },
      { date: '2026-11-25', minutes: 15 },
    ]);
    expect(timerParts(timer, '2026-11-24T23:05:00.000Z', { step: 15, isUp: false })).toMatchObject([
      { date: '2026-11-24', minutes: 15 },
    ]);
  });
});

it('whatever the gaps, zone and rounding: parts add up to the whole timer, and none is over a day', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Europe/Amsterdam', 'UTC', 'America/Santiago', 'Australia/Lord_Howe'),
      fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') }),
      fc.array(fc.integer({ min: 1, max: 30 * 3_600_000 }), { minLength: 1, maxLength: 7 }),
      fc.constantFrom(1, 5, 6, 15),
      fc.boolean(),
      (zone, from, lengths, step, isUp) => {
        liveIn(zone);
        const times = [from];
        for (const length of lengths) times.push((times.at(-1) ?? from) + length);
        const instants = times.map((time) => new Date(time).toISOString());
        const [startedAt = '', ...rest] = instants;
        const gaps = rest.slice(0, -1).flatMap((instant, index, all) => {
          const until = all[index + 1];
          return index % 2 === 0 && until !== undefined ? [{ from: instant, until }] : [];
        });
        const end = rest.at(-1) ?? '';
        const timer = { ...start(startedAt), gaps };
        const parts = timerParts(timer, end, { step, isUp });
        const total = parts.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(total).toBe(roundTimer(workedTime(timer, end), { step, isUp }));
        for (const { minutes } of parts) expect(minutes > 0 && minutes <= 1440).toBe(true);
        expect(parts.map(({ date }) => date)).toEqual(parts.map(({ date }) => date).sort());
      },
    ),
  );
});

describe('time away', () => {
  const nine = '2026-11-24T08:00:00.000Z';

  it('counts as work when it is short', () => {
    const timer = seeTimer(start(nine), later(nine, 9), 10);
    expect(timer.away).toEqual([]);
    expect(workedTime(timer, later(nine, 9))).toBe(9 * minute);
  });

  it('waits for an answer from ten minutes on, and does not count meanwhile', () => {
    const timer = seeTimer(start(nine), later(nine, 10), 10);
    expect(timer.away).toEqual([{ from: nine, until: later(nine, 10) }]);
    expect(workedTime(timer, later(nine, 12))).toBe(2 * minute);
  });

  it('is one absence when the laptop woke for a moment in it', () => {
    const left = seeTimer(start(nine), later(nine, 60), 10);
    const woke = seeTimer(seeTimer(left, later(nine, 61), 10), later(nine, 120), 10);
    expect(woke.away).toEqual([{ from: nine, until: later(nine, 120) }]);
  });

  const leaves = (timer: RunningTimer, from: number, until: number): RunningTimer =>
    seeTimer({ ...timer, lastSeenAt: later(nine, from) }, later(nine, until), 10);
  const twice = leaves(leaves(start(nine), 60, 90), 105, 150);
  it.each([
    ['keep', null, 160],
    ['discard', null, 160 - 30 - 45],
    ['stop', 105, 105 - 30],
  ] as const)(
    '%s: after an hour of work, half an hour away, a quarter of work and 45 minutes away',
    (answer, end, worked) => {
      expect(twice.away).toHaveLength(2);
      const { timer, endsAt } = answerAway(twice, answer);
      expect(endsAt).toBe(end === null ? null : later(nine, end));
      expect(timer.away).toEqual([]);
      expect(workedTime(timer, endsAt ?? later(nine, 160))).toBe(worked * minute);
    },
  );

  it('is nothing when the clock is set back', () => {
    const timer = seeTimer(start(nine), later(nine, -60), 10);
    expect(timer.away).toEqual([]);
    expect(workedTime(timer, later(nine, -60))).toBe(0);
  });
});

it('goes on where it was, under a new id, without the time in between', () => {
  const nine = '2026-11-24T08:00:00.000Z';
  const timer = resumeTimer(start(nine), later(nine, 30), 'timer-2', later(nine, 50));
  expect(timer.id).toBe('timer-2');
  expect(workedTime(timer, later(nine, 60))).toBe(40 * minute);
});

describe('what is changed of a timer that runs', () => {
  const nine = '2026-11-24T08:00:00.000Z';
  const withGap = { ...start(nine), gaps: [{ from: later(nine, 30), until: later(nine, 60) }] };
  const worked = (timer: RunningTimer): number => workedTime(timer, later(nine, 120)) / minute;

  it.each([
    [-15, 105],
    [10, 80],
    [45, 60],
    [90, 30],
  ])('began %d minutes after nine: of two hours with a break, %d minutes count', (shift, minutes) => {
    expect(worked(moveStart(withGap, later(nine, shift)))).toBe(minutes);
  });

  it('counts a break after all', () => {
    expect(worked(countGap(withGap, later(nine, 30)))).toBe(120);
  });
});
