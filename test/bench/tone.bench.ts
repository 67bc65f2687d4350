/** The tone check: how well it tells harsh sentences from fine ones, every miss named, and how long a page takes. */
import { checkTone } from '../../shared/letters/tone/check-tone';
import { dutch, english } from '../fixtures/tone/sentences';
import type { Benchmark, Row } from './row';

const score = (language: 'nl' | 'en', { fine, harsh }: typeof dutch): Row[] => {
  const isMarked = (sentence: string): boolean => checkTone(sentence, { language }).length > 0;
  const [hits, alarms] = [harsh.filter(isMarked), fine.filter(isMarked)];
  const row = (what: string, value: number): Row => ({ what, value, unit: '', target: '≥ 0.9', met: value >= 0.9 });
  const named = (what: string, list: readonly string[]): Row[] =>
    list.map((sentence) => ({ what: `${what}: ${sentence}`, value: 1, unit: '×' }));
  return [
    row(`${language}: precision over 100 labelled sentences`, hits.length / Math.max(1, hits.length + alarms.length)),
    row(`${language}: recall`, hits.length / harsh.length),
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
    ...score('nl', dutch),
    ...score('en', english),
    { what: 'a page read', value: milliseconds, unit: 'ms', target: '≤ 10 ms', met: milliseconds <= 10 },
  ];
};

export const benchmark: Benchmark = { name: 'tone', run };
