/** From what is known of a client to its three signals: each fact against its threshold and the other clients. */
import type { Threshold, ThresholdName } from '../model/thresholds';
import type { Measure, Measures } from './measure';
import { levelAbove, worstOf } from './measure';
import type { Easing, FactKey, Signal, SignalFact, SignalKind, SignalLevel } from './signal';

export type Limits = Readonly<Record<ThresholdName, Threshold>>;
/** The median of the other clients for a fact, or null. */
export type OthersOf = (key: FactKey, own: number | null) => number | null;

const percent = ({ watch, strong }: Threshold): Threshold => ({ watch: watch / 100, strong: strong / 100 });

/** The share from which a fact is strong or to be watched: whichever is reached first, the share or the multiple. */
const unbilledThreshold = (limits: Limits, others: number | null): Threshold => {
  const share = percent(limits.unbilledPercent);
  // Nothing can be a multiple of 0: where the others have no unbilled hours the share alone tells.
  if (others === null || others === 0) return share;
  const { watch, strong } = limits.unbilledTimesMedian;
  return { watch: Math.min(share.watch, watch * others), strong: Math.min(share.strong, strong * others) };
};

type Judged = { level: SignalLevel; threshold: Threshold | null };

const plain: Judged = { level: 'fine', threshold: null };
const above = (value: number, threshold: Threshold): Judged => ({ level: levelAbove(value, threshold), threshold });

/** The score counts from its threshold on, joy down from it; every other fact when it is over. */
const judge = ({ key, value }: Measure, limits: Limits, others: number | null): Judged => {
  if (value === null) return { ...plain, level: 'notEnoughData' };
  switch (key) {
    case 'meanDaysLate':
      return above(value, limits.meanDaysLate);
    case 'oldestDaysOverdue':
      return above(value, limits.oldestDaysOverdue);
    case 'writtenOffCents':
      return { level: value > 0 ? 'strong' : 'fine', threshold: null };
    case 'unbilledShare':
      return above(value, unbilledThreshold(limits, others));
    case 'momentScore': {
      const { watch, strong } = limits.momentScore;
      return { level: value >= strong ? 'strong' : value >= watch ? 'watch' : 'fine', threshold: limits.momentScore };
    }
    case 'joyMean': {
      const { watch, strong } = limits.joy;
      return { level: value <= strong ? 'strong' : value <= watch ? 'watch' : 'fine', threshold: limits.joy };
    }
    default:
      return plain;
  }
};

/**
 * What would bring a signal down one level: every fact on that level has to come to the other side of its threshold.
 * None where one of them has no other side: money that was written off stays so, whatever else gets better.
 */
const easingsOf = (facts: readonly SignalFact[], level: SignalLevel): Easing[] => {
  if (level !== 'watch' && level !== 'strong') return [];
  if (facts.some((fact) => fact.level === level && fact.threshold === null)) return [];
  const next = level === 'strong' ? 'watch' : 'fine';
  return facts.flatMap(({ key, level: own, threshold }) =>
    own === level && threshold ? [{ fact: key, to: threshold[level], level: next } as const] : [],
  );
};

const toFact = (measure: Measure, limits: Limits, othersOf: OthersOf): SignalFact => {
  const { key, unit, value, records } = measure;
  const others = othersOf(key, value);
  const { level, threshold } = judge(measure, limits, others);
  // Written out: spreading objects here took longer than all the rest of a change.
  return { key, unit, value, level, threshold, others, records };
};

export const toSignal = (kind: SignalKind, measures: Measures, limits: Limits, othersOf: OthersOf): Signal => {
  const facts = measures.facts.map((measure) => toFact(measure, limits, othersOf));
  const level = measures.missing.length > 0 ? 'notEnoughData' : worstOf(facts.map((fact) => fact.level));
  return { kind, level, facts, missing: measures.missing, easings: easingsOf(facts, level) };
};
