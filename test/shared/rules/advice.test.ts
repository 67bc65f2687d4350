import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice, Offboarding } from '../../../shared/model/offboarding';
import { adviceInput, advise } from '../../../shared/rules/advice';
import type { AdviceInput, AdviceRow } from '../../../shared/rules/advice-table';
import { adviceTable } from '../../../shared/rules/advice-table';
import { letterReason } from '../../../shared/rules/letter-reason';
import { rateStanding } from '../../../shared/rules/rate-standing';
import type { Signal, SignalKind, SignalLevel } from '../../../shared/rules/signal';
import { signalKinds, signalLevels } from '../../../shared/rules/signal';
import { today } from '../../support/ledger-builder';
import { ratesOf, workedExample } from '../../support/rates';

type Levels = Partial<Record<SignalKind, SignalLevel>>;
const levels = (given: Levels): Record<SignalKind, SignalLevel> => ({
  latePayer: 'fine',
  timeEater: 'fine',
  disrespect: 'fine',
  ...given,
});
const allUnknown = levels({ latePayer: 'notEnoughData', timeEater: 'notEnoughData', disrespect: 'notEnoughData' });

/** Needed € 60; agreed € 80; each of these standings in cents. */
const rates = {
  unknown: { effectiveCentsPerHour: null, ifAllIsPaidCentsPerHour: null, fixingCentsPerHour: null },
  enough: { effectiveCentsPerHour: 60_00, ifAllIsPaidCentsPerHour: 60_00, fixingCentsPerHour: 80_00 },
  unpaid: { effectiveCentsPerHour: 59_99, ifAllIsPaidCentsPerHour: 60_00, fixingCentsPerHour: 80_00 },
  billing: { effectiveCentsPerHour: 40_00, ifAllIsPaidCentsPerHour: 59_99, fixingCentsPerHour: 80_00 },
  price: { effectiveCentsPerHour: 40_00, ifAllIsPaidCentsPerHour: 40_00, fixingCentsPerHour: 120_00 },
  outOfReach: { effectiveCentsPerHour: 40_00, ifAllIsPaidCentsPerHour: 40_00, fixingCentsPerHour: 120_01 },
} as const;
type Standing = keyof typeof rates;

const input = (standing: Standing, given: Levels = {}, hasTried = false): AdviceInput => ({
  neededCentsPerHour: 60_00,
  agreedCentsPerHour: 80_00,
  ...rates[standing],
  levels: levels(given),
  hasTried,
});

describe('how the rate stands', () => {
  it.each(Object.keys(rates) as Standing[])('is %s by these figures', (standing) => {
    expect(rateStanding(input(standing))).toBe(standing);
  });
  it('is unknown without the rate that I need', () => {
    expect(rateStanding({ ...input('price'), neededCentsPerHour: null })).toBe('unknown');
  });
  it('is a matter of price where no rate was agreed, and out of reach where nothing is billable', () => {
    expect(rateStanding({ ...input('outOfReach'), agreedCentsPerHour: null })).toBe('price');
    expect(rateStanding({ ...input('price'), fixingCentsPerHour: null })).toBe('outOfReach');
  });
});

describe('the advice', () => {
  const cases: [AdviceRow['key'], Choice | null, AdviceInput][] = [
    ['tooLittle', null, input('unknown', allUnknown)],
    ['severalStrong', 'partWays', input('enough', { latePayer: 'strong', timeEater: 'strong', disrespect: 'strong' })],
    ['severalStrong', 'partWays', input('price', { latePayer: 'strong', disrespect: 'strong' })],
    ['triedBefore', 'partWays', input('enough', { disrespect: 'strong' }, true)],
    ['triedBefore', 'partWays', input('outOfReach', {}, true)],
    ['dearTime', 'reprice', input('price', { timeEater: 'strong', disrespect: 'watch' })],
    ['strong', 'talk', input('outOfReach', { timeEater: 'strong' })],
    ['strong', 'talk', input('price', { latePayer: 'strong' })],
    ['strong', 'talk', input('enough', { latePayer: 'strong', timeEater: 'strong' })],
    ['strong', 'talk', input('unpaid', { latePayer: 'strong', disrespect: 'strong' })],
    ['strong', 'talk', input('unknown', { latePayer: 'strong', timeEater: 'strong' })],
    ['price', 'reprice', input('price', { latePayer: 'watch' })],
    ['outOfReach', 'talk', input('outOfReach')],
    ['watch', 'talk', input('enough', { timeEater: 'watch' })],
    ['watch', 'talk', input('unpaid', { latePayer: 'watch' }, true)],
    ['fine', 'keep', input('enough')],
    ['fine', 'keep', input('unpaid')],
    ['fine', 'keep', input('billing')],
    ['fine', 'keep', input('enough', allUnknown)],
    ['fine', 'keep', input('unknown', { timeEater: 'notEnoughData' })],
  ];
  it.each(cases)('of row “%s” is %s', (row, choice, given) => {
    expect(advise(given)).toMatchObject({ row, choice });
  });

  it('has a case above for every row', () => {
    expect(new Set(cases.map(([row]) => row))).toEqual(new Set(adviceTable.map(({ key }) => key)));
  });

  it('rests on the signals that are not fine, strongest first, and names those about which little is known', () => {
    const given = input('price', { latePayer: 'watch', timeEater: 'strong', disrespect: 'notEnoughData' });
    expect(advise(given)).toMatchObject({
      signals: [
        { kind: 'timeEater', level: 'strong' },
        { kind: 'latePayer', level: 'watch' },
      ],
      unknown: ['disrespect'],
    });
    expect(advise(input('enough')).signals).toHaveLength(3);
  });
});

describe('what would change it', () => {
  it('is the least easing of a signal, a price, or a conversation that changed nothing', () => {
    // Late payment eased to watch leaves a price that can be asked for; so does a conversation without effect lead on.
    expect(advise(input('price', { latePayer: 'strong' })).whatIfs).toEqual([
      { change: { kind: 'signal', signal: 'latePayer', to: 'watch', isBetter: true }, choice: 'reprice' },
      { change: { kind: 'tried' }, choice: 'partWays' },
      { change: { kind: 'signal', signal: 'timeEater', to: 'strong', isBetter: false }, choice: 'partWays' },
      { change: { kind: 'signal', signal: 'disrespect', to: 'strong', isBetter: false }, choice: 'partWays' },
    ]);
    expect(advise(input('price')).whatIfs).toContainEqual({
      change: { kind: 'price', centsPerHour: 120_00 },
      choice: 'keep',
    });
  });

  it('is not told where it is too early for advice', () => {
    expect(advise(input('unknown', allUnknown)).whatIfs).toEqual([]);
  });

  it('is payment, where that alone would be enough', () => {
    const levelsOf = { latePayer: 'strong', timeEater: 'strong' } as const;
    const owing = { ...input('unpaid', levelsOf), effectiveCentsPerHour: 44_99 };
    expect(advise(owing).choice).toBe('partWays');
    expect(advise({ ...owing, effectiveCentsPerHour: 45_00 }).choice).toBe('talk');
    expect(advise(owing).whatIfs).toContainEqual({ change: { kind: 'allPaid' }, choice: 'talk' });
  });

  it('always leads to another choice', () => {
    const arbitrary = fc.record({
      standing: fc.constantFrom(...(Object.keys(rates) as Standing[])),
      levels: fc.record({
        latePayer: fc.constantFrom(...signalLevels),
        timeEater: fc.constantFrom(...signalLevels),
        disrespect: fc.constantFrom(...signalLevels),
      }),
      hasTried: fc.boolean(),
    });
    fc.assert(
      fc.property(arbitrary, (given) => {
        const { choice, whatIfs } = advise(input(given.standing, given.levels, given.hasTried));
        for (const whatIf of whatIfs) expect(whatIf.choice).not.toBe(choice);
      }),
    );
  });
});

describe('a signal that gets worse', () => {
  const weight = (choice: Choice | null): number => (choice === 'partWays' ? 2 : choice === 'keep' ? 0 : 1);
  const order = ['fine', 'watch', 'strong'] as const;
  it('never makes the advice milder', () => {
    const level = fc.constantFrom(...order);
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(rates) as Standing[])),
        fc.record({ latePayer: level, timeEater: level, disrespect: level }),
        fc.constantFrom(...signalKinds),
        fc.boolean(),
        (standing, given, kind, hasTried) => {
          const worse = order[order.indexOf(given[kind]) + 1] ?? 'strong';
          const before = advise(input(standing, given, hasTried)).choice;
          const after = advise(input(standing, { ...given, [kind]: worse }, hasTried)).choice;
          expect(weight(after)).toBeGreaterThanOrEqual(weight(before));
        },
      ),
    );
  });
});

describe('the input of the advice', () => {
  const signal = (kind: SignalKind, level: SignalLevel): Signal => ({
    kind,
    level,
    facts: [],
    missing: [],
    easings: [],
  });
  const signals = {
    latePayer: signal('latePayer', 'strong'),
    timeEater: signal('timeEater', 'watch'),
    disrespect: signal('disrespect', 'fine'),
  };
  const given = (records: Offboarding[], needed: number | null = 58_00): AdviceInput =>
    adviceInput(ratesOf(workedExample()), needed, signals, records, today);
  const chose = (choice: Choice, decidedOn: string): Offboarding => ({ id: choice, clientId: 'c', choice, decidedOn });

  it('is the rates, the price that fixes it, and the levels', () => {
    expect(given([])).toEqual({
      effectiveCentsPerHour: 34_00,
      ifAllIsPaidCentsPerHour: 70_00,
      agreedCentsPerHour: 90_00,
      neededCentsPerHour: 58_00,
      fixingCentsPerHour: 75_00,
      levels: { latePayer: 'strong', timeEater: 'watch', disrespect: 'fine' },
      hasTried: false,
    });
    expect(given([], null)).toMatchObject({ neededCentsPerHour: null, fixingCentsPerHour: null });
  });

  it('counts a conversation as tried a month after it was chosen, unless something else was chosen since', () => {
    expect(given([chose('talk', '2026-10-25')]).hasTried).toBe(true);
    expect(given([chose('reprice', '2026-10-26')]).hasTried).toBe(false);
    expect(given([chose('keep', '2026-11-01'), chose('talk', '2026-01-01')]).hasTried).toBe(false);
    expect(given([{ id: 'o', clientId: 'c' }, chose('talk', '2026-01-01')]).hasTried).toBe(true);
  });
});

describe('the reason that a letter starts with', () => {
  it('is that of the strongest signal, late payment before time before manner', () => {
    expect(letterReason(levels({ latePayer: 'watch', disrespect: 'strong' }), true)).toBe('disrespect');
    expect(letterReason(levels({ timeEater: 'strong', latePayer: 'strong' }), true)).toBe('nonPayer');
    expect(letterReason(levels({ timeEater: 'watch' }), true)).toBe('timeEater');
  });
  it('is late payment with an invoice overdue, else a change of course, where no signal speaks', () => {
    expect(letterReason(allUnknown, true)).toBe('nonPayer');
    expect(letterReason(levels({}), false)).toBe('changeOfCourse');
  });
});
