/** Where the window opens: where it was, if that can still be seen. */
import type { WindowPlace } from '../services/settings-store';

type Area = { x: number; y: number; width: number; height: number };

export const smallestWindow = { width: 900, height: 640 };
const firstSize = { width: 1240, height: 820 };

const overlap = (a: Area, b: Area): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
};

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

const centredIn = (area: Area, size: { width: number; height: number }): Area => ({
  x: Math.round(area.x + (area.width - size.width) / 2),
  y: Math.round(area.y + (area.height - size.height) / 2),
  ...size,
});

/** `areas` are the work areas of the displays, the main one first. A display that was taken away counts no more. */
export const fitPlace = (saved: WindowPlace | null, areas: readonly Area[]): Area => {
  const main = areas[0] ?? { x: 0, y: 0, ...firstSize };
  const wanted = saved ?? centredIn(main, firstSize);
  const home = areas.reduce((best, area) => (overlap(wanted, area) > overlap(wanted, best) ? area : best), main);
  const width = between(wanted.width, Math.min(smallestWindow.width, home.width), home.width);
  const height = between(wanted.height, Math.min(smallestWindow.height, home.height), home.height);
  if (overlap(wanted, home) === 0) return centredIn(home, { width, height });
  return {
    x: between(wanted.x, home.x, home.x + home.width - width),
    y: between(wanted.y, home.y, home.y + home.height - height),
    width,
    height,
  };
};
