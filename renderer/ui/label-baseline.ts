/** Where the words over a bar or a point stand, so that no line across the chart runs through them. In pixels down. */

const gap = 7;
const lineGap = 6;
/** How far words reach over their baseline and under it. */
const ascent = 11;
const descent = 3;

/** The baseline of words just over `top`, or on the line that would cross them. */
export const labelBaseline = (top: number, lines: readonly number[]): number =>
  [...lines]
    .sort((one, other) => other - one)
    .reduce(
      (baseline, line) => (line >= baseline - ascent && line <= baseline + descent ? line - lineGap : baseline),
      top - gap,
    );
