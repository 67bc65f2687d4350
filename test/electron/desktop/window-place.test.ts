import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitPlace, smallestWindow } from '../../../electron/desktop/window-place';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };
const place = (x: number, y: number, width: number, height: number) => ({ x, y, width, height, maximised: false });

describe('the window opens', () => {
  test('in the middle of the main display at first', () => {
    expect(fitPlace(null, [laptop])).toEqual({ x: 100, y: 53, width: 1240, height: 820 });
  });
  test('where it was', () => {
    const was = { x: 1500, y: 100, width: 1000, height: 700 };
    expect(fitPlace({ ...was, maximised: false }, [laptop, second])).toEqual(was);
  });
  test('in the middle of the main display when its own was taken away', () => {
    expect(fitPlace(place(1500, 100, 1000, 700), [laptop])).toEqual({ x: 220, y: 113, width: 1000, height: 700 });
  });
  test('moved in when part of it would be off the screen', () => {
    expect(fitPlace(place(-300, -50, 1000, 700), [laptop])).toEqual({ x: 0, y: 25, width: 1000, height: 700 });
  });
  test('no larger than the display', () => {
    expect(fitPlace(place(0, 25, 3000, 2000), [laptop])).toEqual(laptop);
  });

  test('wholly on one display, and never smaller than it can be used, wherever it was', () => {
    const number = fc.integer({ min: -5_000, max: 5_000 });
    const size = fc.integer({ min: 1, max: 4_000 });
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const fitted = fitPlace(place(x, y, width, height), [laptop, second]);
        const inside = [laptop, second].some(
          (area) =>
            fitted.x >= area.x &&
            fitted.y >= area.y &&
            fitted.x + fitted.width <= area.x + area.width &&
            fitted.y + fitted.height <= area.y + area.height,
        );
        return inside && fitted.width >= smallestWindow.width && fitted.height >= smallestWindow.height;
      }),
    );
  });
});
