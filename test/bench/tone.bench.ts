/**
 * The tone check: how well it tells harsh sentences from fine ones, every miss named, and how long a page takes. The
 * sentences that it never saw are told apart: what it does on the others says how far its rules were made for them.
 */
import { checkSection } from '../../shared/letters/tone/check-letter';
import { checkTone } from '../../shared/letters/tone/check-tone';
import type { Language } from '../../shared/model/record';
import { fourthDutch, fourthEnglish } from '../fixtures/tone/fourth-sentences';
import { laterDutch, laterEnglish } from '../fixtures/tone/later-sentences';
import type { Labelled } from '../fixtures/tone/sentences';
import { dutch, english } from '../fixtures/tone/sentences';
import { thirdDutch, thirdEnglish } from '../fixtures/tone/third-sentences';
import { unseenDutch, unseenEnglish } from '../fixtures/tone/unseen-sentences';
import type { Benchmark, Row } from './row';

type Target = { target: string; isMet: (value: number) => boolean };
const nineInTen: Target = { target: '≥ 0.9', isMet: (value) => value >= 0.9 };

type Question = (sentence: string) => boolean;
const anywhere =
  (language: Language): Question =>
  (sentence) =>
    checkTone(sentence, { language }).length > 0;
/** In the part with the reason sentences about the client alone are marked, too. */
const inReason = (language: Language): Question => {
  const context = {
    language,
    formality: 'informal' as const,
    lastDay: '2027-01-31',
    names: [],
    standardDecision: null,
  };
  return (text) => checkSection({ key: 'reason', text }, context).some(({ category }) => category !== 'mixedAddress');
};

const score = (name: string, isMarked: Question, sets: readonly Labelled[], targets?: Target): Row[] => {
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
    row(`precision over ${count} labelled sentences`, hits.length / Math.max(1, hits.length + alarms.length), targets),
    row('recall', hits.length / harsh.length, targets),
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
    ...score('nl', anywhere('nl'), [dutch, laterDutch, thirdDutch, fourthDutch], nineInTen),
    ...score('en', anywhere('en'), [english, laterEnglish, thirdEnglish, fourthEnglish], nineInTen),
    ...score('nl, never seen', anywhere('nl'), [unseenDutch]),
    ...score('en, never seen', anywhere('en'), [unseenEnglish]),
    ...score('nl, never seen, as a reason', inReason('nl'), [unseenDutch]),
    ...score('en, never seen, as a reason', inReason('en'), [unseenEnglish]),
    { what: 'a page read', value: milliseconds, unit: 'ms', target: '≤ 10 ms', met: milliseconds <= 10 },
  ];
};

export const benchmark: Benchmark = { name: 'tone', run };
