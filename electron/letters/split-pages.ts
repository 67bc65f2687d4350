/**
 * Typst draws all pages as one tall SVG with indented, nested groups. A window shows them page by page, so each gets
 * its own: flat, rounded to a hundredth of a point, without style elements (which the window's CSP refuses).
 */

type Matrix = readonly [number, number, number, number, number, number];
type Page = { width: number; height: number; body: string[]; glyphs: Set<string> };

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const tag = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/gu;

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? null;

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const matrixOf = (attributes: string): Matrix => {
  const numbers = attribute(attributes, 'transform')
    ?.match(/-?[\d.]+(?:e-?\d+)?/gu)
    ?.map(Number);
  return numbers?.length === 6 ? (numbers as unknown as Matrix) : identity;
};

const short = (value: number): string => String(Math.round(value * 100) / 100);
const shortPath = (path: string): string =>
  path
    .replaceAll(/-?\d+\.\d{3,}(?:e-?\d+)?/gu, (number) => short(Number(number)))
    .replaceAll(/\s*([a-zA-Z])\s*/gu, '$1')
    .replaceAll(' -', '-');
const toTransform = (m: Matrix): string => `matrix(${m.map(short).join(' ')})`;

/** Glyph outlines by id. Ids are hashes of the outline, so the same id on two pages is the same glyph. */
const glyphsOf = (svg: string): Map<string, string> => {
  const glyphs = new Map<string, string>();
  for (const [, id, path] of svg.matchAll(/<symbol id="([^"]+)"[^>]*>\s*<path[^>]*\sd="([^"]*)"/gu)) {
    if (id !== undefined && path !== undefined) glyphs.set(id, shortPath(path));
  }
  return glyphs;
};

/** 64 bits of the hash are plenty for the few hundred glyphs of a letter. */
const shortId = (id: string): string => id.slice(0, 17);

type Pen = { pages: Page[]; stack: Matrix[]; run: string[] | null };

const drawShape = (pen: Pen, attributes: string): void => {
  const path = attribute(attributes, 'd') ?? '';
  const size = /^M 0 0v ([\d.]+) h ([\d.]+)/u.exec(path);
  if (pen.stack.length === 1 && size) {
    pen.pages.push({ width: Number(size[2]), height: Number(size[1]), body: [], glyphs: new Set() });
    return;
  }
  const stroke = attribute(attributes, 'stroke');
  const look = stroke
    ? `fill="none" stroke="${stroke}" stroke-width="${attribute(attributes, 'stroke-width') ?? '1'}"`
    : `fill="${attribute(attributes, 'fill') ?? 'none'}"`;
  const placed = multiply(pen.stack.at(-1) ?? identity, matrixOf(attributes));
  pen.pages.at(-1)?.body.push(`<path ${look} transform="${toTransform(placed)}" d="${shortPath(path)}"/>`);
};

const openGroup = (pen: Pen, attributes: string): void => {
  // The outermost group of a page moves it below the one before; here each page starts at 0.
  const isPage = pen.stack.length === 1;
  pen.stack.push(isPage ? identity : multiply(pen.stack.at(-1) ?? identity, matrixOf(attributes)));
  if (attribute(attributes, 'class') === 'typst-text') pen.run = [];
};

const closeGroup = (pen: Pen): void => {
  const matrix = pen.stack.pop() ?? identity;
  if (!pen.run) return;
  const [first] = pen.run;
  const fill = first === undefined ? '#000' : (attribute(first, 'fill') ?? '#000');
  const page = pen.pages.at(-1);
  const uses = pen.run.map((glyph) => {
    const id = (attribute(glyph, 'xlink:href') ?? '').slice(1);
    page?.glyphs.add(id);
    return `<use href="#${shortId(id)}" x="${short(Number(attribute(glyph, 'x')))}"/>`;
  });
  page?.body.push(`<g fill="${fill}" transform="${toTransform(matrix)}">${uses.join('')}</g>`);
  pen.run = null;
};

/** Each page as an SVG of its own, in points: the outlines it needs, then one line of markup for each thing drawn. */
export const splitPages = (svg: string): string[] => {
  const glyphs = glyphsOf(svg);
  const end = svg.indexOf('<defs');
  const pen: Pen = { pages: [], stack: [identity], run: null };
  for (const [, closing, name, attributes = '', alone] of svg.slice(0, end < 0 ? undefined : end).matchAll(tag)) {
    if (name === 'g' && closing) closeGroup(pen);
    else if (name === 'g' && !alone) openGroup(pen, attributes);
    else if (name === 'use') pen.run?.push(attributes);
    else if (name === 'path') drawShape(pen, attributes);
  }
  return pen.pages.map(({ width, height, body, glyphs: used }) => {
    const outlines = [...used].map((id) => `<path id="${shortId(id)}" d="${glyphs.get(id) ?? ''}"/>`);
    const box = `0 0 ${short(width)} ${short(height)}`;
    const lines = [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">`, `<defs>${outlines.join('')}</defs>`];
    return [...lines, ...body, '</svg>'].join('\n');
  });
};
