/** The tray icon must be seen on whatever panel it stands: WCAG 2.2, 1.4.11, asks 3:1 of what is drawn. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looks, states } from '../../build/tray-icon.mjs';

const folder = new URL('../../electron/desktop/icons/tray/', import.meta.url);
const panels = {
  light: ['#ffffff', '#f3f3f3', '#eeeeee'],
  dark: ['#000000', '#1e1e1e', '#2b2b2b'],
  any: ['#ffffff', '#f3f3f3', '#1e1e1e', '#000000'],
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(Object.entries(panels))('on a panel that is %s', (panel, backgrounds) => {
  const { tile, mark, due, running } = looks[panel as keyof typeof panels];
  it('is seen, with all that stands in its corners', () => {
    for (const background of backgrounds)
      for (const colour of [tile, due, running]) expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
  });
  it('shows its mark on its tile', () => expect(contrast(mark, tile)).toBeGreaterThanOrEqual(4));
});

it('is drawn for every panel and state, at 16 and at 32 pixels', () => {
  const wanted = Object.keys(looks).flatMap((panel) =>
    states.flatMap((state) => [1, 2].map((scale) => `${panel}-${state}@${scale}x.png`)),
  );
  expect(readdirSync(folder).sort()).toEqual(wanted.sort());
  for (const name of wanted) {
    const png = readFileSync(new URL(name, folder));
    const size = name.includes('@2x') ? 32 : 16;
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});
