import type { ToneCategory, ToneSeverity } from './tone-rule';

export type ToneFinding = {
  ruleId: string;
  category: ToneCategory;
  severity: ToneSeverity;
  /** Where it stands in the text, in UTF-16 units; both the same where something is missing. */
  from: number;
  to: number;
  found: string;
  /** What to say instead; nothing at all to leave it out. Null where there is only the advice to think again. */
  calmer: string | null;
  /** Whether `calmer` can take its place as it is. */
  fits: boolean;
};

/** With the capital of what it replaces. */
export const inCaseOf = (found: string, calmer: string): string =>
  found.charAt(0) === found.charAt(0).toLowerCase() ? calmer : calmer.charAt(0).toUpperCase() + calmer.slice(1);

const weights = { stop: 2, advise: 1, note: 0 };
const byWeight = (a: ToneFinding, b: ToneFinding): number =>
  weights[b.severity] - weights[a.severity] || b.to - b.from - (a.to - a.from) || a.from - b.from;

type Overlapping = { from: number; to: number };
export const overlap = (one: Overlapping, other: Overlapping): boolean => one.from < other.to && other.from < one.to;

/** Told of a sentence as a whole, beside what is in it. */
export const isOfSentence = ({ category }: ToneFinding): boolean => category === 'long' || category === 'youMessage';

/** Of findings that overlap the gravest says most, then the longest. In the order of the text. */
export const withoutOverlaps = (findings: readonly ToneFinding[]): ToneFinding[] => {
  const kept: ToneFinding[] = [];
  for (const finding of findings.filter((each) => !isOfSentence(each)).sort(byWeight)) {
    if (!kept.some((other) => overlap(finding, other))) kept.push(finding);
  }
  return [...kept, ...findings.filter(isOfSentence)].sort((a, b) => a.from - b.from || a.to - b.to);
};

/**
 * What one click does: the words in the place of what was found. What is left out goes with one of the spaces around
 * it, and a sentence that loses its first word gets its capital back.
 */
export const replacementOf = (
  { from, to, calmer }: ToneFinding,
  text: string,
): { from: number; to: number; words: string } => {
  if (calmer !== '') return { from, to, words: calmer ?? '' };
  const isFirst = /(?:^|[.!?\n]\s*)$/u.test(text.slice(0, from));
  if (text.charAt(to) !== ' ') return { from: text.charAt(from - 1) === ' ' ? from - 1 : from, to, words: '' };
  const next = text.charAt(to + 1);
  return isFirst ? { from, to: to + 2, words: next.toUpperCase() } : { from, to: to + 1, words: '' };
};
