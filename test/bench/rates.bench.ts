/** All rates of 500 clients over 100,000 entries: in full, and after one change. */
import type { Change } from '../../shared/model/change';
import type { Ledger, LedgerFile } from '../../shared/model/ledger';
import type { TimeEntry } from '../../shared/model/time-entry';
import { effectiveRates } from '../../shared/rules/effective-rate';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import { createRateBook } from '../../shared/rules/rate-book';
import { createSignalBook } from '../../shared/rules/signal-book';
import { makeSampleLedger } from '../../shared/sample/make-sample-ledger';
import { addDays } from '../../shared/units/calendar-day';
import type { Benchmark, Row } from './row';

const today = '2026-11-24';
const size = 100_000;

/** Median milliseconds of `times` runs after a warm-up. */
const median = (times: number, run: (index: number) => unknown): number => {
  for (let index = 0; index < Math.min(20, times); index += 1) run(-1 - index);
  const taken = Array.from({ length: times }, (_, index) => {
    const start = performance.now();
    run(index);
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
};

/** In the order in which hours are logged: the clients mixed, as they are in a real ledger. */
const byDate = (file: LedgerFile): LedgerFile => ({
  ...file,
  timeEntries: [...file.timeEntries].sort((a, b) => (a.date < b.date ? -1 : 1)),
});

const longer = (entry: TimeEntry, index: number): Change => [
  { put: 'timeEntries', record: { ...entry, minutes: 15 + (Math.abs(index) % 8) * 15 } },
];

/** What most programs do: filter the whole list for every client. */
const filterPerClient = (ledger: Ledger): number => {
  const entries = [...ledger.timeEntries.values()];
  let minutes = 0;
  for (const id of ledger.clients.keys()) {
    minutes += entries.filter((entry) => entry.clientId === id).reduce((sum, entry) => sum + entry.minutes, 0);
  }
  return minutes;
};

const sumColumn = (column: Int32Array): number => {
  let sum = 0;
  for (let row = 0; row < column.length; row += 1) sum += column[row] as number;
  return sum;
};

const under = (limit: number, what: string, value: number): Row => ({
  what,
  value,
  unit: 'ms',
  target: `≤ ${limit} ms`,
  met: value <= limit,
});

const run = async (): Promise<Row[]> => {
  const { ledger } = createLedgerReplica(byDate(makeSampleLedger({ today, size })));
  const book = createRateBook(ledger);
  const entries = [...ledger.timeEntries.values()];
  const pick = (index: number): TimeEntry => entries[Math.abs(index * 7_919) % entries.length] as TimeEntry;
  const column = new Int32Array(entries.map((entry) => entry.minutes));

  book.apply(longer(pick(0), 0));
  const floor = median(50, () => sumColumn(column));
  const full = median(50, (index) => book.rates({ asOf: addDays(today, index) }));
  const period = median(50, (index) => book.rates({ from: '2026-01-01', until: addDays(today, index), asOf: today }));
  book.rates({ asOf: today });
  const changed = median(200, (index) => {
    book.apply(longer(pick(index), index));
    return book.rates({ asOf: today });
  });
  book.overview({ asOf: today });
  const changedList = median(200, (index) => {
    book.apply(longer(pick(index), index));
    return book.overview({ asOf: today });
  });
  const fresh = median(10, () => effectiveRates(ledger, { asOf: today }));
  const signals = createSignalBook(ledger);
  signals.apply(longer(pick(0), 0));
  const allSignals = median(10, (index) => signals.signals(addDays(today, index)));
  signals.signals(today);
  const changedSignals = median(100, (index) => {
    signals.apply(longer(pick(index), index));
    return signals.signals(today);
  });
  const filtered = median(1, () => filterPerClient(ledger));
  return [
    under(5, `all rates of ${ledger.clients.size} clients over ${size} entries, in full`, full),
    under(5, 'the same for a period', period),
    under(0.3, 'the same after one changed entry', changed),
    under(0.3, 'the list of clients with trends after one changed entry', changedList),
    { what: 'all signals, with the records behind every fact', value: allSignals, unit: 'ms' },
    { what: 'all signals, against all rates', value: allSignals / full, unit: '×' },
    under(16, 'all signals after one changed entry, medians included', changedSignals),
    { what: 'from a ledger that was just read, filing its records included', value: fresh, unit: 'ms' },
    { what: 'for scale: summing one column of numbers', value: floor, unit: 'ms' },
    { what: 'for scale: only the hours, by filter() per client', value: filtered, unit: 'ms' },
    { what: 'in full, against filter() per client', value: filtered / full, unit: '× faster' },
  ];
};

export const benchmark: Benchmark = { name: 'rates', run };
