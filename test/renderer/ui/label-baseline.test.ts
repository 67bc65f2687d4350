import { describe, expect, it } from 'vitest';
import { labelBaseline } from '../../../renderer/ui/label-baseline';

describe('the words over a bar', () => {
  it('stand just over it', () => {
    expect(labelBaseline(100, [])).toBe(93);
    expect(labelBaseline(100, [30])).toBe(93);
    // A line that crosses the bar itself does not touch its words.
    expect(labelBaseline(100, [110])).toBe(93);
  });

  it('stand on the line that would run through them: a rate a little below the one needed', () => {
    expect(labelBaseline(100, [82])).toBe(76);
    expect(labelBaseline(100, [90])).toBe(84);
    expect(labelBaseline(100, [96])).toBe(90);
  });

  it('stand on the upper of two lines when there is no room between them', () => {
    expect(labelBaseline(100, [78, 90])).toBe(72);
    expect(labelBaseline(100, [90, 78])).toBe(72);
    expect(labelBaseline(100, [70, 90])).toBe(84);
  });
});
