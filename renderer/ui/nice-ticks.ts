/** Round numbers for an axis: steps of 1, 2 or 5 times a power of ten, from at or below `low` to at or above `high`. */
export const niceTicks = (low: number, high: number, about: number): number[] => {
  const span = high > low ? high - low : 1;
  const rough = span / Math.max(about, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough - power * 1e-9) ?? 10 * power;
  const [first, last] = [
    Math.floor(low / step + 1e-9),
    Math.max(Math.ceil(high / step - 1e-9), Math.floor(low / step) + 1),
  ];
  // A multiple of the step each: adding it up would carry its rounding along.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
};
