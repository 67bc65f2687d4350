import { describe, expect, it } from 'vitest';
import { matches } from '../../../renderer/lib/matches';

describe('searching', () => {
  it.each([
    ['', true],
    ['korenaar', true],
    ['KOREN bak', true],
    ['cafe', true],
    ['café', true],
    ['koren z', false],
  ])('"%s" finds Bakkerij & Café De Korenaar: %s', (query, isFound) => {
    expect(matches('Bakkerij & Café De Korenaar', query)).toBe(isFound);
  });
});
