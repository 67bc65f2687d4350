/** All that happened with one client, in one line of time. */
import type { Ledger } from '../model/ledger';
import type { ClientPromise } from '../model/promise';
import type { CalendarDay } from '../units/calendar-day';
import { weeksOf } from './timeline-hours';
import type { TimelineItem } from './timeline-item';
import { moneyItems } from './timeline-money';

const ofClient = <R extends { clientId: string }>(records: ReadonlyMap<string, R>, clientId: string): R[] => {
  const found: R[] = [];
  for (const record of records.values()) if (record.clientId === clientId) found.push(record);
  return found;
};

/** Made, missed on its day, and what came of it. One of which no day of making is known begins with its due day. */
const promiseItems = (promise: ClientPromise, asOf: CalendarDay): TimelineItem[] => {
  const { id, madeOn, dueOn, outcome } = promise;
  const items: TimelineItem[] = [];
  if (madeOn !== undefined) items.push({ key: `made ${id}`, date: madeOn, kind: 'promiseMade', promise });
  const settledOn = outcome === undefined ? undefined : (promise.settledOn ?? dueOn);
  const isMissed = dueOn < asOf && (settledOn === undefined || settledOn > dueOn);
  if (isMissed) items.push({ key: `missed ${id}`, date: dueOn, kind: 'promiseMissed', promise });
  if (outcome !== undefined && settledOn !== undefined) {
    items.push({ key: `settled ${id}`, date: settledOn, kind: 'promiseSettled', promise, outcome });
  }
  return items;
};

/**
 * Hours (a week at a time), invoices, payments, costs, moments, promises and joy scores of a client up to and
 * including `asOf`: newest first, and within a day what follows from something else above it. Empty for a client who
 * is not there.
 */
export const clientTimeline = (ledger: Ledger, clientId: string, asOf: CalendarDay): TimelineItem[] => {
  const isKnown = ({ date }: { date: CalendarDay }): boolean => date <= asOf;
  const rest: TimelineItem[] = [
    ...ofClient(ledger.costs, clientId).map(
      (cost): TimelineItem => ({ key: `cost ${cost.id}`, date: cost.date, kind: 'cost', cost, cents: cost.netCents }),
    ),
    ...moneyItems(ledger, clientId, asOf),
    ...ofClient(ledger.moments, clientId).map(
      (moment): TimelineItem => ({ key: `moment ${moment.id}`, date: moment.date, kind: 'moment', moment }),
    ),
    ...ofClient(ledger.promises, clientId).flatMap((promise) => promiseItems(promise, asOf)),
    ...ofClient(ledger.joyScores, clientId).map(
      (score): TimelineItem => ({ key: `joy ${score.id}`, date: score.date, kind: 'joy', score }),
    ),
  ];
  const hours = weeksOf(ofClient(ledger.timeEntries, clientId).filter(isKnown));
  const items = [...rest.filter(isKnown).reverse(), ...hours];
  return items.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
};
