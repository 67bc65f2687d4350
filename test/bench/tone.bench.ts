/**
 * The tone check: how well it tells harsh sentences from fine ones, every miss named, and how long a page takes. The
 * sentences that it never saw are told apart: what it does on the others says how far its rules were made for them.
 */
import { checkTone } from '../../shared/letters/tone/check-tone';
import { laterDutch, laterEnglish } from '../fixtures/tone/later-sentences';
import type { Labelled } from '../fixtures/tone/sentences';
import { dutch, english } from '../fixtures/tone/sentences';
import { unseenDutch, unseenEnglish } from '../fixtures/tone/unseen-sentences';
import type { Benchmark, Row } from './row';

type Target = { target: string; isMet: (value: number) => boolean };
const nineInTen: Target = { target: '≥ 0.9', isMet: (value) => value >= 0.9 };

const score = (name: string, language: 'nl' | 'en', sets: readonly Labelled[], recallTarget?: Target): Row[] => {
  const isMarked = (sentence: string): boolean => checkTone(sentence, { language }).length > 0;
  const fine = sets.flatMap((set) => set.fine);
  const harsh = sets.flatMap((set) => set.harsh);
  const [hits, alarms] = [harsh.filter(isMarked), fine.filter(isMarked)];
  const row = (what: string, value: number, wanted?: Target): Row => ({
    what: `${name}: ${what}`,
    value,
    unit: '',
    ...(wanted && { target: wanted.target, met: wanted.isMet(value) }),
  });
  const named = (what: string, list: readonly string[]): Row[] =>
    list.map((sentence) => ({ what: `${name}, ${what}: ${sentence}`, value: 1, unit: '×' }));
  const count = fine.length + harsh.length;
  return [
    row(
      `precision over ${count} labelled sentences`,
      hits.length / Math.max(1, hits.length + alarms.length),
      nineInTen,
    ),
    row('recall', hits.length / harsh.length, recallTarget),
    ...named('false alarm', alarms),
    ...named(
      'missed',
      harsh.filter((sentence) => !isMarked(sentence)),
    ),
  ];
};

/** About a page of a letter: 3,000 characters. */
const page = [...dutch.fine, ...dutch.harsh].join(' ').slice(0, 3_000);

const median = (times: number, run: () => unknown): number => {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[times >> 1] ?? 0;
};

const run = async (): Promise<Row[]> => {
  const milliseconds = median(100, () => checkTone(page, { language: 'nl' }));
  return [
    ...score('nl', 'nl', [dutch, laterDutch], nineInTen),
    ...score('en', 'en', [english, laterEnglish], nineInTen),
    ...score('nl, never seen', 'nl', [unseenDutch]),
    ...score('en, never seen', 'en', [unseenEnglish]),
    { what: 'a page read', value: milliseconds, unit: 'ms', target: '≤ 10 ms', met: milliseconds <= 10 },
  ];
};

export const benchmark: Benchmark = { name: 'tone', run };
