import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../renderer/ui/table-sort';

const rows = [
  { name: 'Émile', rate: 30 },
  { name: 'zeta', rate: null },
  { name: 'Client 10', rate: 10 },
  { name: 'Client 9', rate: 10 },
];
const names = (sorted: typeof rows) => sorted.map(({ name }) => name);

describe('the order of a table', () => {
  it('puts rows without a value last, whichever way it sorts', () => {
    expect(names(sortRows(rows, ({ rate }) => rate, 'up', 'nl')).at(-1)).toBe('zeta');
    expect(names(sortRows(rows, ({ rate }) => rate, 'down', 'nl')).at(-1)).toBe('zeta');
  });

  it('keeps equal rows as they came', () => {
    expect(names(sortRows(rows, ({ rate }) => rate, 'up', 'nl'))).toEqual(['Client 10', 'Client 9', 'Émile', 'zeta']);
    expect(names(sortRows(rows, ({ rate }) => rate, 'down', 'nl'))).toEqual(['Émile', 'Client 10', 'Client 9', 'zeta']);
  });

  it('sorts words as people do: numbers by value, accents and capitals aside', () => {
    expect(names(sortRows(rows, ({ name }) => name, 'up', 'nl'))).toEqual(['Client 9', 'Client 10', 'Émile', 'zeta']);
  });
});
