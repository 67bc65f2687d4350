import type { Ledger } from '../model/ledger';
import type { CalendarDay } from '../units/calendar-day';
import type { MonthRate } from './client-months';
import { clientMonths } from './client-months';
import { createRateRecords } from './rate-records';

/**
 * A client's rate in each of the last `count` months, oldest first, with the mean over three. Reads the ledger once;
 * a window that holds a rate book asks that instead.
 */
export const monthlyRates = (ledger: Ledger, clientId: string, asOf: CalendarDay, count: number): MonthRate[] => {
  const own = <R extends { id: string; clientId: string }>(records: ReadonlyMap<string, R>): Map<string, R> =>
    new Map([...records].filter(([, record]) => record.clientId === clientId));
  const { timeEntries, invoices, costs } = ledger;
  const records = createRateRecords({
    ...ledger,
    timeEntries: own(timeEntries),
    invoices: own(invoices),
    costs: own(costs),
  });
  return clientMonths(records.bookOf(clientId), asOf, count).months;
};
