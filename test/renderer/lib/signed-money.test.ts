import { describe, expect, it } from 'vitest';
import { formatSigned } from '../../../renderer/lib/signed-money';

describe('an amount that is added or taken off', () => {
  it('has a true minus or a plus, and no euro sign', () => {
    expect(formatSigned(-24_60, 'nl')).toBe('− 24,60');
    expect(formatSigned(-1_024_60, 'en')).toBe('−1,024.60');
    expect(formatSigned(3_10, 'en')).toBe('+3.10');
  });
});
