import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { isInstant } from '../../../shared/units/instant';

const byZod = z.iso.datetime({ offset: true });
/** But for years before 1000, which Adieu takes for a slip. */
const agree = (text: string): void => {
  if (text.startsWith('0')) return;
  if (isInstant(text) !== byZod.safeParse(text).success) throw new Error(text);
};

test('takes what toISOString writes, and what other programs write with a zone', () => {
  for (const text of ['2026-11-24T09:30:00.000Z', '2026-11-24T09:30:00Z', '2024-02-29T23:59:59.123456+01:00'])
    expect(isInstant(text)).toBe(true);
});

test('refuses a day alone, a moment without zone, and moments that do not exist', () => {
  for (const text of ['2026-11-24', '2026-11-24T09:30:00.000', '2026-02-30T09:30:00.000Z', '2026-11-24T24:00:00.000Z'])
    expect(isInstant(text)).toBe(false);
});

test("agrees with zod's own datetime", () => {
  const usual = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const oddity = fc.constantFrom('', '0', '6', '9', 'Z', ':', '.', '-', '+01:00', 'T', 'a');
  fc.assert(fc.property(usual, agree));
  fc.assert(
    fc.property(usual, fc.nat(24), fc.nat(2), oddity, (text, at, cut, odd) =>
      agree(text.slice(0, at) + odd + text.slice(at + cut)),
    ),
    { numRuns: 2_000 },
  );
});
