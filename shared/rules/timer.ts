/**
 * What happens to a timer. It counts in instants, so that no change of the clock bends it. Pure: `now` is handed in.
 */
import type { RunningTimer, TimerSpan } from '../model/timer';

const minute = 60_000;
const at = (instant: string): number => Date.parse(instant);

/** Milliseconds between two instants; none where the clock was set back. */
export const between = (from: string, until: string): number => Math.max(0, at(until) - at(from));

export type TimerFields = Pick<RunningTimer, 'clientId' | 'activity'> &
  Partial<Pick<RunningTimer, 'note' | 'billable'>>;

export const startTimer = (fields: TimerFields, id: string, now: string): RunningTimer => ({
  id,
  ...fields,
  startedAt: now,
  lastSeenAt: now,
  gaps: [],
  away: [],
});

/** One absence where the user was back for less than the shortest absence that is asked about, as in a nap of a laptop. */
const addAway = (away: readonly TimerSpan[], next: TimerSpan, least: number): TimerSpan[] => {
  const last = away.at(-1);
  if (!last || between(last.until, next.from) >= least) return [...away, next];
  return [...away.slice(0, -1), { from: last.from, until: next.until }];
};

/**
 * The user is there. When that was not known for `awayMinutes` or longer, the time in between is asked about; shorter
 * absences count as work.
 */
export const seeTimer = (timer: RunningTimer, now: string, awayMinutes: number): RunningTimer => {
  const least = awayMinutes * minute;
  const seen = { ...timer, lastSeenAt: now };
  if (between(timer.lastSeenAt, now) < least) return seen;
  return { ...seen, away: addAway(timer.away, { from: timer.lastSeenAt, until: now }, least) };
};

export const awayAnswers = ['keep', 'discard', 'stop'] as const;
export type AwayAnswer = (typeof awayAnswers)[number];

/**
 * What becomes of the time away: it counts ('keep'), it does not and the timer goes on ('discard'), or the timer stopped
 * when the user left ('stop'): the last time, where there were several absences, of which the earlier do not count.
 * `endsAt` is null for a timer that goes on.
 */
export const answerAway = (timer: RunningTimer, answer: AwayAnswer): { timer: RunningTimer; endsAt: string | null } => {
  const last = timer.away.at(-1);
  if (answer === 'keep' || !last) return { timer: { ...timer, away: [] }, endsAt: null };
  const isStop = answer === 'stop';
  const gaps = [...timer.gaps, ...(isStop ? timer.away.slice(0, -1) : timer.away)];
  return { timer: { ...timer, gaps, away: [] }, endsAt: isStop ? last.from : null };
};

/** Goes on under a new id; the time since it ended does not count. */
export const resumeTimer = (ended: RunningTimer, endedAt: string, id: string, now: string): RunningTimer => ({
  ...ended,
  id,
  lastSeenAt: now,
  gaps: [...ended.gaps, { from: endedAt, until: now }],
});

/** Began at another moment: what lies before it does not count, nor the gaps in it. */
export const moveStart = (timer: RunningTimer, startedAt: string): RunningTimer => {
  const isLater = ({ until }: TimerSpan): boolean => between(startedAt, until) > 0;
  const fit = (span: TimerSpan): TimerSpan => ({
    ...span,
    from: between(startedAt, span.from) > 0 ? span.from : startedAt,
  });
  return { ...timer, startedAt, gaps: timer.gaps.filter(isLater).map(fit), away: timer.away.filter(isLater).map(fit) };
};

/** Time away that was discarded counts after all. */
export const countGap = (timer: RunningTimer, from: string): RunningTimer => ({
  ...timer,
  gaps: timer.gaps.filter((gap) => gap.from !== from),
});

/** The time that counts up to `until`, in order; absences that were not answered yet count. */
export const workedSpans = ({ startedAt, gaps }: RunningTimer, until: string): TimerSpan[] => {
  const starts = [startedAt, ...gaps.map((gap) => gap.until)];
  const ends = [...gaps.map((gap) => gap.from), until];
  return starts.flatMap((from, index) => {
    const end = ends[index] ?? until;
    return between(from, end) > 0 ? [{ from, until: end }] : [];
  });
};

const sum = (spans: readonly TimerSpan[]): number =>
  spans.reduce((total, { from, until }) => total + between(from, until), 0);

/** Milliseconds that count up to `until`, without the absences that wait for an answer. */
export const workedTime = (timer: RunningTimer, until: string): number =>
  Math.max(0, sum(workedSpans(timer, until)) - sum(timer.away));
