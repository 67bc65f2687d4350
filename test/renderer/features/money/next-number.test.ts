import { describe, expect, it } from 'vitest';
import { nextNumber } from '../../../../renderer/features/money/next-number';
import type { Invoice } from '../../../../shared/model/invoice';

const invoices = (...list: [number: string, issuedOn: string][]): Map<string, Invoice> =>
  new Map(
    list.map(([number, issuedOn], index) => [
      `i${index}`,
      { id: `i${index}`, clientId: 'c', number, issuedOn, dueOn: issuedOn, netCents: 100, vatCents: 21 },
    ]),
  );

describe('the number of the next invoice', () => {
  it('counts on from the invoice issued last, keeping its zeros and what stands around it', () => {
    expect(nextNumber(invoices(['2026-040', '2026-10-01'], ['2026-041', '2026-11-01']), '2026-11-24')).toBe('2026-042');
    expect(nextNumber(invoices(['F0099', '2026-11-01']), '2026-11-24')).toBe('F0100');
    expect(nextNumber(invoices(['2026/7-NL', '2026-11-01']), '2026-11-24')).toBe('2026/8-NL');
  });

  it('starts at one in a new year when the year is in the number', () => {
    expect(nextNumber(invoices(['2026-041', '2026-12-30']), '2027-01-04')).toBe('2027-001');
    expect(nextNumber(invoices(['20260041', '2026-12-30']), '2027-01-04')).toBe('20270001');
    expect(nextNumber(invoices(['F-118', '2026-12-30']), '2027-01-04')).toBe('F-119');
  });

  it('skips numbers that are taken', () => {
    expect(nextNumber(invoices(['2026-042', '2026-10-01'], ['2026-041', '2026-11-01']), '2026-11-24')).toBe('2026-043');
  });

  it('starts with the year and 001, and proposes nothing after a number without digits', () => {
    expect(nextNumber(new Map(), '2026-11-24')).toBe('2026-001');
    expect(nextNumber(invoices(['EERSTE', '2026-11-01']), '2026-11-24')).toBe('');
  });
});
