/** Does this client take more time than they pay for? Over all time up to a day. */
import type { MomentKind } from '../model/moment';
import type { WorkingHours } from '../model/working-hours';
import { effectiveRate } from './client-sums';
import type { Evidence, Measure, Measures } from './measure';
import { newestFirst } from './newest-first';
import { closingMinute, isOfficeDay, minuteOf } from './office-time';
import type { FactKey, RecordRef } from './signal';

/** With fewer hours than this a share says nothing yet. */
const fewestMinutes = 5 * 60;

type Worked = { date: string; minutes: number; startedAt?: string };

/** The minutes of an entry outside working hours. Without a start time only a day off tells; on a working day null. */
const minutesOutside = ({ date, minutes, startedAt }: Worked, hours: WorkingHours): number | null => {
  if (!isOfficeDay(hours, date)) return minutes;
  if (startedAt === undefined) return null;
  const start = minuteOf(startedAt);
  const inside = Math.min(start + minutes, closingMinute(hours)) - Math.max(start, minuteOf(hours.from));
  return minutes - Math.max(0, inside);
};

/** Only the few that a fact rests on are put in order: sorting all of a client's time costs more than all the rest. */
const newestRefs = (entries: readonly { id: string; date: string }[]): RecordRef[] =>
  entries.toSorted(newestFirst).map(({ id }) => ({ collection: 'timeEntries', id }));

/**
 * Time of which the start is not known counts as within working hours; when it is more than half of all time, the
 * share is not known.
 */
const timeOutside = (
  entries: readonly (Worked & { id: string })[],
  hours: WorkingHours,
): { minutes: number | null; records: RecordRef[] } => {
  const late: (Worked & { id: string })[] = [];
  let outside = 0;
  let told = 0;
  let all = 0;
  for (const entry of entries) {
    const out = minutesOutside(entry, hours);
    all += entry.minutes;
    if (out === null) continue;
    told += entry.minutes;
    outside += out;
    if (out > 0) late.push(entry);
  }
  return { minutes: told * 2 < all ? null : outside, records: newestRefs(late) };
};

const perTenHours = (key: FactKey, kind: MomentKind, { file, sums, asOf }: Evidence): Measure => {
  const moments = [...file.moments.values()]
    .filter((each) => each.kind === kind && each.date <= asOf)
    .sort(newestFirst);
  return {
    key,
    unit: 'perTenHours',
    value: sums.minutes < fewestMinutes ? null : (moments.length * 600) / sums.minutes,
    records: moments.map(({ id }) => ({ collection: 'moments', id })),
  };
};

export const measureTimeEater = (evidence: Evidence, hours: WorkingHours): Measures => {
  const { client, file, sums, asOf } = evidence;
  const isKnown = sums.minutes >= fewestMinutes;
  const known = (value: number | null): number | null => (isKnown ? value : null);
  const entries = [...file.timeEntries.values()].filter(({ date }) => date <= asOf);
  const unbilled = newestRefs(entries.filter(({ billable }) => !billable));
  const outside = timeOutside(entries, hours);
  const shareOutside = outside.minutes === null ? null : outside.minutes / sums.minutes;
  const effective = effectiveRate(sums);
  const agreed = client.agreedCentsPerHour;
  const ofAgreed = effective === null || !agreed ? null : effective / agreed;
  return {
    missing: isKnown ? [] : ['hours'],
    facts: [
      { key: 'unbilledShare', unit: 'share', value: known(sums.unbilledMinutes / sums.minutes), records: unbilled },
      { key: 'effectiveOfAgreed', unit: 'share', value: known(ofAgreed), records: [] },
      perTenHours('scopeChangesPerTenHours', 'scopeChange', evidence),
      perTenHours('rushRequestsPerTenHours', 'rush', evidence),
      { key: 'outsideHoursShare', unit: 'share', value: known(shareOutside), records: outside.records },
    ],
  };
};
