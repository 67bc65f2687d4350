import { describe, expect, it } from 'vitest';
import { listHours, noFilter, sumHours } from '../../../../renderer/features/hours/hours-list-rows';
import { daysOf, weekStart } from '../../../../renderer/features/hours/periods';
import type { LedgerFile } from '../../../../shared/model/ledger';
import { createLedgerReplica } from '../../../../shared/rules/ledger-replica';

const client = (id: string) => ({
  id,
  name: id,
  kind: 'business' as const,
  salutation: 'neutral' as const,
  formality: 'formal' as const,
  language: 'nl' as const,
  paymentTermDays: 30,
  contract: 'openEnded' as const,
  status: 'active' as const,
});
const entry = (id: string, clientId: string, date: string, minutes: number, more: object = {}) => ({
  id,
  clientId,
  date,
  minutes,
  billable: true,
  activity: 'work' as const,
  ...more,
});

/** Bakery invoices by date (until 31 October); Studio names its invoice on the entry. */
const file = {
  clients: [client('bakery'), client('studio')],
  timeEntries: [
    entry('1', 'bakery', '2026-10-30', 60, { note: 'Homepage, first draft' }),
    entry('2', 'studio', '2026-11-02', 90, { invoiceId: 's1' }),
    entry('3', 'bakery', '2026-11-02', 30, { billable: false, activity: 'email' }),
    entry('4', 'bakery', '2026-11-23', 45, { note: 'Menu page' }),
    entry('5', 'studio', '2026-10-30', 15),
  ],
  invoices: [
    {
      id: 'b1',
      clientId: 'bakery',
      number: 'B1',
      issuedOn: '2026-11-03',
      dueOn: '2026-12-03',
      netCents: 1,
      vatCents: 0,
    },
    {
      id: 's1',
      clientId: 'studio',
      number: 'S1',
      issuedOn: '2026-11-03',
      dueOn: '2026-12-03',
      netCents: 1,
      vatCents: 0,
    },
  ],
} as unknown as Partial<LedgerFile>;
const { ledger } = createLedgerReplica({
  ...file,
  invoices: (file.invoices ?? []).map((invoice) => ({ ...invoice, workUntil: '2026-10-31' })),
});
const shownIds = (filter: Partial<typeof noFilter>): string[] =>
  listHours(ledger, { ...noFilter, ...filter }, 'day').rows.flatMap((row) =>
    row.kind === 'entry' ? row.entry.id : [],
  );

describe('the list of hours', () => {
  it('shows the newest day first, and within a day what was logged last', () => {
    expect(shownIds({})).toEqual(['4', '3', '2', '5', '1']);
  });

  it('puts a head with sums before each day', () => {
    const { rows, sum } = listHours(ledger, noFilter, 'day');
    expect(
      rows.filter((row) => row.kind === 'group').map((row) => [row.key, row.minutes, row.billableMinutes]),
    ).toEqual([
      ['2026-11-23', 45, 45],
      ['2026-11-02', 120, 90],
      ['2026-10-30', 75, 75],
    ]);
    expect(sum).toEqual({ entries: 5, minutes: 240, billableMinutes: 210 });
  });

  it('groups by month', () => {
    const { rows } = listHours(ledger, noFilter, 'month');
    expect(rows.filter((row) => row.kind === 'group').map((row) => [row.key, row.minutes])).toEqual([
      ['2026-11', 165],
      ['2026-10', 75],
    ]);
  });

  it('finds what is not invoiced: by date where no entry names an invoice, else by name', () => {
    expect(shownIds({ shown: 'open' })).toEqual(['4', '5']);
  });

  it('keeps to the first and last day of a period, both included', () => {
    expect(shownIds({ from: '2026-11-02', until: '2026-11-02' })).toEqual(['3', '2']);
  });

  it('finds all words of a search, in any order and case', () => {
    expect(shownIds({ search: 'draft HOME' })).toEqual(['1']);
    expect(shownIds({ search: 'draft menu' })).toEqual([]);
  });

  it('sums this week, this month and what waits for an invoice', () => {
    const sums = sumHours(ledger, '2026-11-23', '2026-11-01', '2026-11-24');
    expect(sums.week.minutes).toBe(45);
    expect(sums.month).toEqual({ entries: 3, minutes: 165, billableMinutes: 135 });
    expect(sums.open).toEqual({ entries: 2, minutes: 60, billableMinutes: 60, clients: 2 });
  });
});

describe('periods', () => {
  it('starts a week on Monday, also for a Sunday and before the day that is counted from', () => {
    expect(weekStart('2026-11-24')).toBe('2026-11-23');
    expect(weekStart('2026-11-29')).toBe('2026-11-23');
    expect(weekStart('2023-12-31')).toBe('2023-12-25');
  });

  it('knows last month across a year and the end of February', () => {
    expect(daysOf('lastMonth', '2026-01-15')).toEqual({ from: '2025-12-01', until: '2025-12-31' });
    expect(daysOf('lastMonth', '2028-03-31')).toEqual({ from: '2028-02-01', until: '2028-02-29' });
  });
});
