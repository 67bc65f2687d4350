import type { Ledger } from '../model/ledger';
import type { CalendarDay } from '../units/calendar-day';
import type { ClientSignals } from './signal';
import { createSignalBook } from './signal-book';

/**
 * The three signals of every client as of a day, in the order of the ledger. Reads the ledger once; a window that
 * follows changes keeps a signal book instead.
 */
export const clientSignals = (ledger: Ledger, asOf: CalendarDay): ClientSignals[] => [
  ...createSignalBook(ledger).signals(asOf).values(),
];
