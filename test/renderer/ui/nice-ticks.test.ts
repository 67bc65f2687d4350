import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceTicks } from '../../../renderer/ui/nice-ticks';

it.each([
  [0, 315, 6, [0, 100, 200, 300, 400]],
  [0, 10_082, 6, [0, 2_000, 4_000, 6_000, 8_000, 10_000, 12_000]],
  [-1_200, 6_000, 6, [-2_000, 0, 2_000, 4_000, 6_000]],
  [0, 1, 4, [0, 0.5, 1]],
  [0, 0, 5, [0, 0.2]],
])('from %d to %d in about %d steps', (low, high, about, ticks) => {
  expect(niceTicks(low, high, about)).toEqual(ticks);
});

it('spans what it is given, in equal steps, never in many more than asked for', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 10 }), (a, b, about) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const ticks = niceTicks(low, high, about);
      expect(ticks[0]).toBeLessThanOrEqual(low);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      expect(ticks.length).toBeLessThanOrEqual(about + 3);
    }),
  );
});
