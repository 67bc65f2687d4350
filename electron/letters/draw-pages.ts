/**
 * Pages for the preview, from Typst's own SVG of the same compiled letter. Typst draws every glyph as an outline, which
 * a window needs 70 ms and more to paint again; here each line of text becomes one <text> at the place Typst gave it, in
 * the very font it was set in (the window loads it too), so that a page is 5 kB and painted within a frame.
 * A run in any other font (an unusual script) keeps its outlines. No style elements or attributes: the CSP holds.
 */

export type FontName = { family: string; weight: number };

/** Typst's glyph ids start with what names the font: 'g' and five characters of a hash. */
const fontKeyLength = 6;
const runEnd = '</foreignObject></g></g>';

/** In points; letter.typ sets A4. */
const a4 = '0 0 595.276 841.89';

type Point = { x: number; y: number };
type Page = { lines: string[]; glyphs: Set<string> };

const short = (value: number): string => String(Math.round(value * 1000) / 1000);

const attribute = (tag: string, name: string): string => {
  const start = tag.indexOf(` ${name}="`);
  return start < 0 ? '' : tag.slice(start + name.length + 3, tag.indexOf('"', start + name.length + 3));
};

const fontKey = (glyphId: string): string => glyphId.slice(0, fontKeyLength);

/** The key of the font that an SVG's first run is set in; to learn which key is which font. */
export const firstFontKey = (svg: string): string | null => {
  const start = svg.indexOf('<use ', svg.indexOf('class="typst-text"'));
  return start < 0 ? null : fontKey(attribute(svg.slice(start, svg.indexOf('>', start)), 'href').slice(1));
};

type Run = { at: Point; size: number; fill: string; uses: string; text: string };

/** The hyphen that parts a word at the end of a line is a soft one in the text, which a window would not show. */
const withHyphen = (text: string): string => text.replace(/\u00ad$/u, '-');

const drawRun = (page: Page, run: Run, fonts: ReadonlyMap<string, FontName>): void => {
  const firstId = attribute(run.uses, 'href').slice(1);
  const font = fonts.get(fontKey(firstId));
  if (font) {
    const weight = font.weight === 400 ? '' : ` font-weight="${font.weight}"`;
    page.lines.push(
      `<text x="${short(run.at.x)}" y="${short(run.at.y)}" font-family="${font.family}" font-size="${short(run.size)}"${weight} fill="${run.fill}">${withHyphen(run.text)}</text>`,
    );
    return;
  }
  for (const [, id] of run.uses.matchAll(/ href="#([^"]+)"/gu)) if (id !== undefined) page.glyphs.add(id);
  const scale = short(run.size / 1000);
  page.lines.push(
    `<g fill="${run.fill}" transform="translate(${short(run.at.x)} ${short(run.at.y)}) scale(${run.size / 1000} -${scale})">${run.uses}</g>`,
  );
};

/** Reads the run that starts with `tag` at `start`; answers with where it ends. */
const readRun = (svg: string, tag: string, start: number, at: Point): { run: Run; end: number } => {
  const usesEnd = svg.indexOf('<g transform="scale(16', start);
  const textStart = svg.indexOf('px">', usesEnd) + 4;
  const textEnd = svg.indexOf('</h5:div>', textStart);
  const run = {
    at,
    size: Number(/scale\(([\d.]+)/u.exec(tag)?.[1] ?? 0) * 1000,
    fill: attribute(tag, 'fill'),
    uses: svg.slice(start, usesEnd),
    text: svg.slice(textStart, textEnd),
  };
  return { run, end: svg.indexOf(runEnd, textEnd) + runEnd.length };
};

const drawShape = (page: Page, tag: string, at: Point): void => {
  const stroke = attribute(tag, 'stroke');
  const look =
    stroke === '' || stroke === 'none'
      ? `fill="${attribute(tag, 'fill')}"`
      : `fill="none" stroke="${stroke}" stroke-width="${attribute(tag, 'stroke-width') || '1'}"`;
  page.lines.push(`<path transform="translate(${short(at.x)} ${short(at.y)})" ${look} d="${attribute(tag, 'd')}"/>`);
};

/** The logo is fetched by the window itself, once: as data it would be in every preview. */
const drawImage = (page: Page, tag: string, at: Point, href: string): void => {
  const size = `width="${attribute(tag, 'width')}" height="${attribute(tag, 'height')}"`;
  page.lines.push(`<image x="${short(at.x)}" y="${short(at.y)}" ${size} preserveAspectRatio="none" href="${href}"/>`);
};

const outlinesOf = (svg: string, ids: ReadonlySet<string>): string =>
  [...ids]
    .map((id) => {
      const start = svg.indexOf(`<path id="${id}"`);
      return start < 0 ? '' : `<path id="${id}" d="${attribute(svg.slice(start, svg.indexOf('>', start)), 'd')}"/>`;
    })
    .join('');

/** One SVG a page, in points, with the picture at `imageHref`: a line of markup for each thing drawn, so that a window can see what changed. */
export const drawPages = (
  svg: string,
  language: string,
  fonts: ReadonlyMap<string, FontName>,
  imageHref: string | null = null,
): string[] => {
  const pages: Page[] = [];
  const places: Point[] = [];
  let next = svg.indexOf('<g class="typst-page"');
  while (next >= 0) {
    const close = svg.indexOf('>', next);
    const tag = svg.slice(next + 1, close);
    const here = places.at(-1) ?? { x: 0, y: 0 };
    const page = pages.at(-1);
    let from = close;
    if (tag === '/g') {
      places.pop();
    } else if (tag.startsWith('g class="typst-page"')) {
      pages.push({ lines: [], glyphs: new Set() });
      places.push({ x: 0, y: 0 });
    } else if (page && tag.startsWith('g ') && tag.includes('class="typst-text"')) {
      const { run, end } = readRun(svg, tag, close + 1, here);
      drawRun(page, run, fonts);
      from = end;
    } else if (tag.startsWith('g ')) {
      const move = /translate\(([-\d.]+),\s*([-\d.]+)\)/u.exec(tag);
      if (!tag.endsWith('/')) {
        places.push(move ? { x: here.x + Number(move[1]), y: here.y + Number(move[2]) } : here);
      }
    } else if (page && tag.startsWith('path ')) {
      drawShape(page, tag, here);
    } else if (page && imageHref !== null && tag.startsWith('image ')) {
      drawImage(page, tag, here, imageHref);
    }
    next = svg.indexOf('<', from);
  }
  return pages.map(({ lines, glyphs }) =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${a4}" lang="${language}">`,
      ...(glyphs.size > 0 ? [`<defs>${outlinesOf(svg, glyphs)}</defs>`] : []),
      ...lines,
      '</svg>',
    ].join('\n'),
  );
};
