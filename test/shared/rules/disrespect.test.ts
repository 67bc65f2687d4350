/** Disrespect: its levels and their boundaries, each by a ledger made by hand. The day is 24 November 2026. */
import { expect, it } from 'vitest';
import { buildLedger } from '../../support/ledger-builder';
import { factOf, signalOf } from '../../support/signals';

const moment = { clientId: 'client-1', date: '2026-11-01', kind: 'rude', weight: 1 } as const;
const withMoments = (...moments: Partial<Parameters<ReturnType<typeof buildLedger>['record']>[1]>[]) => {
  const builder = buildLedger().client();
  for (const [index, fields] of moments.entries()) {
    builder.record('moments', { ...moment, id: `m${index}`, ...fields } as never);
  }
  return builder;
};
const joy = (...scores: number[]) => {
  const builder = buildLedger().client();
  for (const [index, score] of scores.entries()) {
    const date = `2026-${String(7 + index).padStart(2, '0')}-15`;
    builder.record('joyScores', { id: `j${index}`, clientId: 'client-1', date, score });
  }
  return builder.ledger();
};

it.each([
  [[2], 'fine'],
  [[3], 'watch'],
  [[1, 1, 1], 'watch'],
  [[3, 2], 'watch'],
  [[3, 3], 'strong'],
])('moments of weight %j are %s', (weights, level) => {
  const ledger = withMoments(...weights.map((weight) => ({ weight }) as never)).ledger();
  expect(signalOf(ledger, 'disrespect').level).toBe(level);
});

it('lets good moments weigh against bad ones, and never below nothing', () => {
  const ledger = withMoments({ weight: 3 } as never, { weight: 3 } as never, { kind: 'praise', weight: 2 } as never);
  expect(factOf(ledger.ledger(), 'disrespect', 'momentScore')).toMatchObject({ value: 4, level: 'watch' });
  const good = withMoments({ kind: 'referral', weight: 3 } as never).ledger();
  expect(factOf(good, 'disrespect', 'momentScore').value).toBe(0);
  expect(signalOf(good, 'disrespect')).toMatchObject({ level: 'fine', missing: [] });
});

it('looks back 180 days, and not ahead', () => {
  // Today is the first of the 180 days, 29 May 2026 the last.
  expect(signalOf(withMoments({ date: '2026-05-29', weight: 3 } as never).ledger(), 'disrespect').level).toBe('watch');
  expect(signalOf(withMoments({ date: '2026-05-28', weight: 3 } as never).ledger(), 'disrespect')).toMatchObject({
    level: 'notEnoughData',
    missing: ['momentsOrJoy'],
  });
  expect(signalOf(withMoments({ date: '2026-11-25', weight: 3 } as never).ledger(), 'disrespect').level).toBe(
    'notEnoughData',
  );
});

it('counts promises that the client broke, not the user’s own', () => {
  const promise = { clientId: 'client-1', what: 'x', dueOn: '2026-10-01', outcome: 'broken' } as const;
  const ledger = withMoments({ weight: 2 } as never)
    .record('promises', { ...promise, id: 'p1', by: 'client' })
    .record('promises', { ...promise, id: 'p2', by: 'me' })
    .record('promises', { ...promise, id: 'p3', by: 'client', outcome: 'late' })
    .ledger();
  expect(factOf(ledger, 'disrespect', 'brokenPromises')).toMatchObject({
    value: 1,
    records: [{ collection: 'promises', id: 'p1' }],
  });
  expect(factOf(ledger, 'disrespect', 'momentScore')).toMatchObject({ value: 3, level: 'watch' });
});

it.each([
  [[4], 'fine'],
  [[3], 'watch'],
  [[3, 4], 'fine'],
  [[2, 3], 'watch'],
  [[2], 'strong'],
  [[1, 3], 'strong'],
])('joy scores %j are %s', (scores, level) => {
  expect(signalOf(joy(...scores), 'disrespect').level).toBe(level);
});

it('tells where joy is going: the later half less the earlier half', () => {
  // (2 + 1)/2 − (4 + 4)/2 = −2.5; the middle of five counts in neither.
  expect(factOf(joy(4, 4, 3, 2, 1), 'disrespect', 'joyTrend').value).toBeCloseTo(-2.5, 10);
  expect(factOf(joy(4), 'disrespect', 'joyTrend').value).toBeNull();
});

it('counts one broken promise once, though it is kept as a promise and as a moment', () => {
  const promise = { clientId: 'client-1', by: 'client', what: 'x', dueOn: '2026-10-01', outcome: 'broken' } as const;
  const noted = withMoments({ kind: 'brokenPromise', weight: 2 } as never);
  expect(factOf(noted.ledger(), 'disrespect', 'brokenPromises').value).toBe(1);
  const twice = noted.record('promises', { ...promise, id: 'p1' });
  expect(factOf(twice.ledger(), 'disrespect', 'momentScore').value).toBe(2);
  expect(factOf(twice.ledger(), 'disrespect', 'brokenPromises')).toMatchObject({
    value: 1,
    records: [
      { collection: 'promises', id: 'p1' },
      { collection: 'moments', id: 'm0' },
    ],
  });
  // A second promise has no moment of its own.
  const more = twice.record('promises', { ...promise, id: 'p2' });
  expect(factOf(more.ledger(), 'disrespect', 'momentScore').value).toBe(3);
  expect(factOf(more.ledger(), 'disrespect', 'brokenPromises').value).toBe(2);
});

it('holds nothing against a client whose promise is past its day and not settled', () => {
  const open = { clientId: 'client-1', by: 'client', what: 'x', dueOn: '2026-10-01' } as const;
  const ledger = withMoments({ weight: 1 } as never)
    .record('promises', { ...open, id: 'p1' })
    .ledger();
  expect(factOf(ledger, 'disrespect', 'brokenPromises').value).toBe(0);
  expect(factOf(ledger, 'disrespect', 'momentScore').value).toBe(1);
});
