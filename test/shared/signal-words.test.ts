import { expect, it } from 'vitest';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import type { Signal, SignalFact } from '../../shared/rules/signal';
import { drivingFacts, easingSentence, factContext, factSentence } from '../../shared/signal-words';

const fact = (fields: Partial<SignalFact>): SignalFact => ({
  key: 'meanDaysLate',
  unit: 'days',
  value: 40.6,
  level: 'strong',
  threshold: { watch: 7, strong: 30 },
  others: 1,
  records: [],
  ...fields,
});

it('says a fact with its number, the other clients and the threshold', () => {
  expect(factSentence(fact({}), nl.signals.told, 'nl')).toBe('Betaalt gemiddeld 41 dagen te laat');
  expect(factContext(fact({}), nl.signals.told, 'nl')).toEqual([
    'je andere klanten: 1 dag',
    'opletten boven 7 dagen, sterk boven 30 dagen',
  ]);
  expect(factSentence(fact({}), en.signals.told, 'en')).toBe('Pays 41 days late on average');
});

it('says what is 0 in words, and which way joy goes', () => {
  expect(factSentence(fact({ value: 0 }), nl.signals.told, 'nl')).toBe('Betaalt op tijd');
  const joy = fact({ key: 'joyTrend', unit: 'score', value: -1.5 });
  expect(factSentence(joy, nl.signals.told, 'nl')).toBe('Het werkplezier daalt met 1,5');
  expect(factSentence(fact({ key: 'unbilledShare', unit: 'share', value: 0.234 }), en.signals.told, 'en')).toBe(
    '23% of the hours cannot be billed',
  );
});

it('does not say nothing of what is small, nor leave out a minus', () => {
  expect(factSentence(fact({ value: 0.3 }), nl.signals.told, 'nl')).toBe('Betaalt gemiddeld < 1 dag te laat');
  const share = (key: SignalFact['key'], value: number) =>
    factSentence(fact({ key, unit: 'share', value }), en.signals.told, 'en');
  expect(share('unbilledShare', 0.004)).toBe('< 1% of the hours cannot be billed');
  expect(share('unbilledShare', 0.005)).toBe('1% of the hours cannot be billed');
  expect(share('effectiveOfAgreed', -0.12)).toBe('An hour brings in -12% of what was agreed');
  const trend = (value: number) => factSentence(fact({ key: 'joyTrend', unit: 'score', value }), en.signals.told, 'en');
  expect(trend(-0.04)).toBe('Joy in the work stays the same');
  expect(trend(-0.05)).toBe('Joy in the work goes down by 0.1');
});

it('says what would bring a signal down, and nothing where nothing would', () => {
  const late = fact({});
  const signal: Signal = {
    kind: 'latePayer',
    level: 'strong',
    facts: [late, fact({ key: 'sharePaidLate', unit: 'share', level: 'fine', threshold: null })],
    missing: [],
    easings: [{ fact: 'meanDaysLate', to: 30, level: 'watch' }],
  };
  expect(drivingFacts(signal)).toEqual([late]);
  expect(easingSentence(signal, nl.signals.told, 'nl')).toBe(
    'Wordt “opletten” bij: gemiddeld hooguit 30 dagen te laat.',
  );
  expect(easingSentence({ ...signal, easings: [] }, nl.signals.told, 'nl')).toBeNull();
});

it('is as exact as it takes to see on which side of a threshold a number is', () => {
  const days = (value: number) => factSentence(fact({ value }), en.signals.told, 'en');
  expect([6.8, 7, 7.2, 7.04, 7.6].map(days)).toEqual([
    'Pays 6.8 days late on average',
    'Pays 7 days late on average',
    'Pays 7.2 days late on average',
    'Pays 7.04 days late on average',
    'Pays 8 days late on average',
  ]);
  // Twice the median of the others, and half a percent: not "all hours can be billed".
  const few = { key: 'unbilledShare', unit: 'share', value: 0.004, others: 0.002 } as const;
  const unbilled = fact({ ...few, threshold: { watch: 0.003, strong: 0.005 } });
  expect(factSentence(unbilled, nl.signals.told, 'nl')).toContain('0,4%');
  expect(factContext(unbilled, en.signals.told, 'en')).toEqual([
    'your other clients: 0.2%',
    'watch above 0.3%, strong above 0.5%',
  ]);
  const joy = fact({ key: 'joyMean', unit: 'score', value: 3.04, threshold: { watch: 3, strong: 2 } });
  expect(factSentence(joy, en.signals.told, 'en')).toBe('Joy in the work is 3.04 out of 5');
});
