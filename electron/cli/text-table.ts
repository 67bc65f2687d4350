/** Plain text tables: words to the left, figures to the right, so that decimals stand below each other. */

export type Column = { title: string; align: 'left' | 'right' };

/** Terminals give most characters one cell; letters with accents count once. */
const width = (text: string): number => [...text.normalize('NFC')].length;

const pad = (text: string, cells: number, align: Column['align']): string => {
  const space = ' '.repeat(Math.max(0, cells - width(text)));
  return align === 'left' ? text + space : space + text;
};

const longest = 34;
const shorten = (text: string): string =>
  width(text) > longest ? `${[...text].slice(0, longest - 1).join('')}…` : text;

/** `foot` rows stand below a line. */
export const textTable = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  foot: readonly (readonly string[])[] = [],
): string => {
  const all = [columns.map(({ title }) => title), ...rows, ...foot].map((row) => row.map(shorten));
  const widths = columns.map((_, index) => Math.max(...all.map((row) => width(row[index] ?? ''))));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align }, index) => pad(shorten(row[index] ?? ''), widths[index] ?? 0, align))
      .join('  ')
      .trimEnd();
  const rule = '-'.repeat(widths.reduce((sum, each) => sum + each, 0) + 2 * (columns.length - 1));
  return [
    line(columns.map(({ title }) => title)),
    rule,
    ...rows.map(line),
    ...(foot.length === 0 ? [] : [rule, ...foot.map(line)]),
  ].join('\n');
};
