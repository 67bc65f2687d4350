/** The median of the others: what a client is compared with. */

const middle = (length: number, at: (index: number) => number): number | null => {
  if (length === 0) return null;
  const half = length >> 1;
  return length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
};

/** For each value the median of all the other ones, sorted once; null where there is no other. */
export const createMedianOfOthers = (values: readonly number[]): ((own: number | null) => number | null) => {
  const sorted = Float64Array.from(values).sort();
  return (own) => {
    const place = own === null ? -1 : sorted.indexOf(own);
    if (place < 0) return middle(sorted.length, (index) => sorted[index] as number);
    return middle(sorted.length - 1, (index) => sorted[index < place ? index : index + 1] as number);
  };
};
