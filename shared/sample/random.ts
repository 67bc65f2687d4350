/** Chance with a seed: the same seed gives the same sample on every machine. */

export type Random = {
  /** A number from 0 up to, but not including, 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  between: (range: readonly [low: number, high: number]) => number;
  pick: <T>(items: readonly T[]) => T;
  /** One of `items`, each as likely as its weight says. */
  pickWeighted: <T extends { weight: number }>(items: readonly T[]) => T;
};

/** FNV-1a, so that a name can be a seed. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
};

const itemAt = <T>(items: readonly T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/** Mulberry32: small, quick, and even enough for a sample; not for secrets. */
export const createRandom = (seed: string): Random => {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: ([low, high]) => low + Math.floor(next() * (high - low + 1)),
    pick: (items) => itemAt(items, Math.floor(next() * items.length)),
    pickWeighted: (items) => {
      let rest = next() * items.reduce((sum, item) => sum + item.weight, 0);
      for (const item of items) {
        rest -= item.weight;
        if (rest < 0) return item;
      }
      return itemAt(items, items.length - 1);
    },
  };
};
