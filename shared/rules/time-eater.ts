/** Does this client take more time than they pay for? Over all time up to a day. */
import type { MomentKind } from '../model/moment';
import type { WorkingHours } from '../model/working-hours';
import { effectiveRate } from './client-sums';
import type { Evidence, Measure, Measures } from './measure';
import { newestFirst } from './newest-first';
import { weekdayOf } from './office-time';
import type { FactKey, RecordRef } from './signal';

/** With fewer hours than this a share says nothing yet. */
const fewestMinutes = 5 * 60;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

type Worked = { date: string; minutes: number; startedAt?: string };

/** The minutes of an entry outside working hours. Without a start time only its weekday tells. */
const minutesOutside = ({ date, minutes, startedAt }: Worked, hours: WorkingHours): number => {
  if (!hours.days.includes(weekdayOf(date))) return minutes;
  if (startedAt === undefined) return 0;
  const start = minutesOf(startedAt);
  const inside = Math.min(start + minutes, minutesOf(hours.until)) - Math.max(start, minutesOf(hours.from));
  return minutes - Math.max(0, inside);
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
  const unbilled: RecordRef[] = [];
  const outside: RecordRef[] = [];
  let minutesOut = 0;
  for (const entry of [...file.timeEntries.values()].filter(({ date }) => date <= asOf).sort(newestFirst)) {
    if (!entry.billable) unbilled.push({ collection: 'timeEntries', id: entry.id });
    const out = minutesOutside(entry, hours);
    minutesOut += out;
    if (out > 0) outside.push({ collection: 'timeEntries', id: entry.id });
  }
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
      { key: 'outsideHoursShare', unit: 'share', value: known(minutesOut / sums.minutes), records: outside },
    ],
  };
};
