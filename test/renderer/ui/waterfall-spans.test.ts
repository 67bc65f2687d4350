import { describe, expect, it } from 'vitest';
import type { WaterfallBar } from '../../../renderer/ui/waterfall-spans';
import { waterfallSpans } from '../../../renderer/ui/waterfall-spans';

const bar = (kind: WaterfallBar['kind'], cents: number): WaterfallBar => ({
  key: `${kind}${cents}`,
  label: '',
  kind,
  cents,
  tone: 'plain',
});

describe('the bars of a waterfall', () => {
  it('hang below each other, from the first total to the last', () => {
    const bars = [
      bar('total', 90_00),
      bar('step', -18_00),
      bar('step', -36_00),
      bar('step', -2_00),
      bar('total', 34_00),
    ];
    expect(waterfallSpans(bars)).toEqual([
      { from: 0, to: 90_00 },
      { from: 90_00, to: 72_00 },
      { from: 72_00, to: 36_00 },
      { from: 36_00, to: 34_00 },
      { from: 0, to: 34_00 },
    ]);
  });

  it('rise for what comes on top, and go below zero when costs eat more than came in', () => {
    const bars = [bar('total', 10_00), bar('step', 5_00), bar('step', -20_00), bar('total', -5_00)];
    expect(waterfallSpans(bars).at(1)).toEqual({ from: 10_00, to: 15_00 });
    expect(waterfallSpans(bars).at(2)).toEqual({ from: 15_00, to: -5_00 });
  });
});
