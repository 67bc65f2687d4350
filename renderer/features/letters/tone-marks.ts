/**
 * Marks words without touching them: ranges over a text, drawn by the browser (CSS Custom Highlight API). The text
 * stays one node, so it wraps exactly as the field does whose words it repeats.
 */
import type { ChangedFact } from '../../../shared/letters/changed-facts';
import type { ToneFinding } from '../../../shared/letters/tone/tone-finding';
import { isOfSentence } from '../../../shared/letters/tone/tone-finding';

export type Mark = { key: string; range: Range };

export const keyOf = ({ ruleId, from }: ToneFinding): string => `${ruleId} ${from}`;

/** Drawn from the first to the last. */
const layers = ['long', 'note', 'advise', 'stop', 'fact', 'here'] as const;

/** One for the whole page; every part of the letter adds its own ranges. */
const highlightOf = (name: (typeof layers)[number]): Highlight => {
  const known = CSS.highlights.get(`tone-${name}`);
  if (known) return known;
  const made = new Highlight();
  made.priority = layers.indexOf(name);
  CSS.highlights.set(`tone-${name}`, made);
  return made;
};

const rangeOver = (text: Text, { from, to }: Pick<ToneFinding, 'from' | 'to'>): Range => {
  const range = new Range();
  range.setStart(text, Math.min(from, text.length));
  range.setEnd(text, Math.min(to, text.length));
  return range;
};

export type DrawnMarks = { marks: readonly Mark[]; erase: () => void };

/** Underlines what was found in the text, by severity; a whole sentence below the marks within it. */
export const drawMarks = (text: Text, findings: readonly ToneFinding[]): DrawnMarks => {
  const drawn = findings.map((finding) => {
    const highlight = highlightOf(isOfSentence(finding) ? 'long' : finding.severity);
    const range = rangeOver(text, finding);
    highlight.add(range);
    return { key: keyOf(finding), range, highlight };
  });
  const erase = (): void => {
    for (const { highlight, range } of drawn) highlight.delete(range);
  };
  return { marks: drawn, erase };
};

/** Marks the facts that do not hold any more. */
export const drawChanged = (text: Text, facts: readonly ChangedFact[]): (() => void) => {
  const highlight = highlightOf('fact');
  const ranges = facts.map(({ at, text: { length } }) => rangeOver(text, { from: at, to: at + length }));
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
};

/** Makes one of them stand out, as long as its remark is looked at. */
export const drawHere = (range: Range): (() => void) => {
  const here = highlightOf('here');
  here.add(range);
  return () => void here.delete(range);
};

/** Of marks within each other the shortest is meant. */
const shortest = <T>(list: readonly T[], length: (each: T) => number): T | undefined =>
  list.toSorted((one, other) => length(one) - length(other))[0];

/** The mark at a point of the window, if any. */
export const markAt = (marks: readonly Mark[], x: number, y: number): string | null => {
  const isIn = ({ range }: Mark): boolean =>
    Array.from(range.getClientRects()).some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  return shortest(marks.filter(isIn), ({ range }) => range.endOffset - range.startOffset)?.key ?? null;
};

/** The finding that the caret stands in or at the end of, if any. */
export const findingAt = (findings: readonly ToneFinding[], caret: number): string | null => {
  const at = findings.filter(({ from, to }) => caret >= from && caret <= to);
  const finding = shortest(at, ({ from, to }) => to - from);
  return finding ? keyOf(finding) : null;
};
