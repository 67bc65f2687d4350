/** The bars of a waterfall, and from where to where each goes. */
import type { Cents } from '../../shared/units/money';
import type { Tone } from './tone';

export type WaterfallBar = {
  key: string;
  label: string;
  /** A total stands on zero; a step starts where the one before it ended, and is signed. */
  kind: 'total' | 'step';
  cents: Cents;
  tone: Tone;
};

export type Span = { from: Cents; to: Cents };

/** From where to where each bar goes. */
export const waterfallSpans = (bars: readonly WaterfallBar[]): Span[] => {
  let level = 0;
  return bars.map(({ kind, cents }) => {
    const span = kind === 'total' ? { from: 0, to: cents } : { from: level, to: level + cents };
    level = span.to;
    return span;
  });
};
