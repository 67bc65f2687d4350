/** How does this client treat the user? What was noted in the last 180 days. */
import type { Moment, MomentKind } from '../model/moment';
import { daysBetween } from '../units/calendar-day';
import type { Evidence, Measures } from './measure';
import { newestFirst } from './newest-first';
import type { RecordRef } from './signal';

/** How many days, today included, moments count. */
export const daysLookedBack = 180;

/** Good moments weigh against the bad ones; 'other' tells, and weighs nothing. */
const goodKinds: ReadonlySet<MomentKind> = new Set<MomentKind>(['praise', 'onTime', 'referral']);

export const isGoodMoment = (kind: MomentKind): boolean => goodKinds.has(kind);

const weightOf = ({ kind, weight }: Moment): number => (kind === 'other' ? 0 : isGoodMoment(kind) ? -weight : weight);

/** A promise that the client broke weighs as the lightest moment. One that is due without an outcome weighs nothing. */
const brokenPromiseWeight = 1;

const mean = (scores: readonly { score: number }[]): number | null =>
  scores.length === 0 ? null : scores.reduce((sum, { score }) => sum + score, 0) / scores.length;

/** How joy goes: the mean of the later half of the scores less that of the earlier half. Null with fewer than two. */
const trendOf = (oldestFirst: readonly { score: number }[]): number | null => {
  if (oldestFirst.length < 2) return null;
  const half = oldestFirst.length >> 1;
  const [before, after] = [mean(oldestFirst.slice(0, half)), mean(oldestFirst.slice(-half))];
  return before === null || after === null ? null : after - before;
};

const refsOf = (collection: 'moments' | 'promises' | 'joyScores', records: readonly { id: string }[]): RecordRef[] =>
  records.map(({ id }) => ({ collection, id }));

/**
 * One broken promise may be kept twice: as a promise with its outcome, and as a moment. It counts once, and weighs as
 * the moment: only promises beyond the moments of that kind come on top.
 */
const tellBroken = (promises: readonly { id: string }[], moments: readonly Moment[]) => {
  const noted = moments.filter(({ kind }) => kind === 'brokenPromise');
  const more = Math.max(0, promises.length - noted.length);
  return {
    count: noted.length + more,
    weight: more * brokenPromiseWeight,
    records: [...refsOf('promises', promises), ...refsOf('moments', noted)],
  };
};

export const measureDisrespect = ({ file, asOf }: Evidence): Measures => {
  const isRecent = (day: string): boolean => {
    const ago = daysBetween(day, asOf);
    return ago >= 0 && ago < daysLookedBack;
  };
  const newest = <R extends { id: string; date: string }>(records: Iterable<R>): R[] =>
    [...records].filter(({ date }) => isRecent(date)).sort(newestFirst);
  const moments = newest(file.moments.values());
  const scores = newest(file.joyScores.values());
  const unkept = [...file.promises.values()].filter(({ by, outcome }) => by === 'client' && outcome === 'broken');
  const promises = newest(unkept.map(({ id, dueOn, settledOn }) => ({ id, date: settledOn ?? dueOn })));
  const broken = tellBroken(promises, moments);
  const score = moments.reduce((sum, moment) => sum + weightOf(moment), broken.weight);
  const isKnown = moments.length > 0 || promises.length > 0 || scores.length > 0;
  const joyRefs = refsOf('joyScores', scores);
  return {
    missing: isKnown ? [] : ['momentsOrJoy'],
    facts: [
      {
        key: 'momentScore',
        unit: 'score',
        value: isKnown ? Math.max(0, score) : null,
        records: [...refsOf('moments', moments), ...refsOf('promises', promises)],
      },
      { key: 'brokenPromises', unit: 'count', value: isKnown ? broken.count : null, records: broken.records },
      { key: 'joyMean', unit: 'score', value: mean(scores), records: joyRefs },
      { key: 'joyTrend', unit: 'score', value: trendOf([...scores].reverse()), records: joyRefs },
    ],
  };
};
