import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels } from '../../../renderer/ui/place-labels';

const bubble = (key: string, x: number, y: number, radius = 10, name = 'Acme') => ({ key, x, y, radius, name });

it('puts a name to the right, and to the left where the right is taken or past the edge', () => {
  expect(placeLabels([bubble('a', 100, 100)], 400, 400).get('a')).toMatchObject({ anchor: 'start', x: 115 });
  expect(placeLabels([bubble('a', 395, 100)], 400, 400).get('a')).toMatchObject({ anchor: 'end', x: 380 });
  const both = placeLabels([bubble('a', 100, 100), bubble('b', 125, 100)], 400, 400);
  expect(both.get('a')).toMatchObject({ anchor: 'end' });
  expect(both.get('b')).toMatchObject({ anchor: 'start' });
});

it('leaves a name out rather than write over another', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => bubble(`c${index}`, 200 + (index % 8) * 6, 200 + index, 12));
  expect(placeLabels(crowd, 400, 400).size).toBeLessThan(60);
});

it('never lets two names overlap', () => {
  const some = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 6, max: 34 }),
    name: fc.string({ minLength: 1, maxLength: 24 }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), (list) => {
      const bubbles = list.map((each, index) => ({ ...each, key: String(index) }));
      const labels = placeLabels(bubbles, 600, 400);
      const boxes = [...labels].map(([key, { x, y, anchor }]) => {
        const width = (bubbles[Number(key)]?.name.length ?? 0) * 6.5;
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        return { left, right: left + width, y };
      });
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          expect(a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 15).toBe(false);
        }
      }
    }),
  );
});
