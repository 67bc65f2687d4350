/** What Adieu advises about a client, why, and what would change it. The user decides. */
import type { Choice, Offboarding } from '../model/offboarding';
import type { CalendarDay } from '../units/calendar-day';
import { addDays } from '../units/calendar-day';
import type { Cents } from '../units/money';
import type { AdviceInput, AdviceRow } from './advice-table';
import { findRow } from './advice-table';
import { fixingRate } from './fixing-rate';
import type { RateStanding } from './rate-standing';
import { rateStanding } from './rate-standing';
import type { ClientRates } from './rates';
import type { ClientSignals, SignalKind, SignalLevel } from './signal';
import { signalKinds } from './signal';

/** Something that would lead to another row: found by changing one fact and asking the table again. */
export type WhatIf = {
  change:
    | { kind: 'signal'; signal: SignalKind; to: SignalLevel; isBetter: boolean }
    /** Everything invoiced is paid. */
    | { kind: 'allPaid' }
    /** The price that fixes it, in cents per hour, is agreed and paid. */
    | { kind: 'price'; centsPerHour: Cents }
    /** A conversation or a new price changes nothing. */
    | { kind: 'tried' };
  choice: Choice;
};

export type Advice = {
  row: AdviceRow['key'];
  /** Null: it is too early for advice. */
  choice: Choice | null;
  standing: RateStanding;
  /** The signals that the advice rests on, strongest first; those that are fine only where the advice is to go on. */
  signals: readonly { kind: SignalKind; level: SignalLevel }[];
  /** Signals about which too little is known to tell. */
  unknown: readonly SignalKind[];
  hasTried: boolean;
  whatIfs: readonly WhatIf[];
};

/** So long after choosing to talk or to reprice, the signals should tell whether it helped. */
const daysToHelp = 30;

const hasTried = (newestFirst: readonly Offboarding[], asOf: CalendarDay): boolean => {
  const last = newestFirst.find(({ choice }) => choice !== undefined);
  if (last?.decidedOn === undefined || (last.choice !== 'talk' && last.choice !== 'reprice')) return false;
  return addDays(last.decidedOn, daysToHelp) <= asOf;
};

/** What the advice is asked from. `records` are the client's offboardings, newest first. */
export const adviceInput = (
  client: ClientRates,
  neededCentsPerHour: Cents | null,
  signals: ClientSignals['signals'],
  records: readonly Offboarding[],
  asOf: CalendarDay,
): AdviceInput => ({
  effectiveCentsPerHour: client.effectiveCentsPerHour,
  ifAllIsPaidCentsPerHour: client.ifAllIsPaidCentsPerHour,
  agreedCentsPerHour: client.agreedCentsPerHour,
  neededCentsPerHour,
  fixingCentsPerHour: neededCentsPerHour === null ? null : fixingRate(client, neededCentsPerHour),
  levels: {
    latePayer: signals.latePayer.level,
    timeEater: signals.timeEater.level,
    disrespect: signals.disrespect.level,
  },
  hasTried: hasTried(records, asOf),
});

const easier: Record<SignalLevel, readonly SignalLevel[]> = {
  strong: ['watch', 'fine'],
  watch: ['fine'],
  fine: [],
  notEnoughData: [],
};

type Candidate = { change: WhatIf['change']; input: AdviceInput };

const signalCandidates = (input: AdviceInput, isBetter: boolean): Candidate[][] =>
  signalKinds.map((signal) => {
    const level = input.levels[signal];
    const worse: readonly SignalLevel[] = level === 'strong' ? [] : ['strong'];
    return (isBetter ? easier[level] : worse).map((to) => ({
      change: { kind: 'signal', signal, to, isBetter },
      input: { ...input, levels: { ...input.levels, [signal]: to } },
    }));
  });

const rateCandidates = (input: AdviceInput): Candidate[] => {
  const { ifAllIsPaidCentsPerHour: ifPaid, fixingCentsPerHour: fixing, neededCentsPerHour: needed } = input;
  const candidates: Candidate[] = [];
  if (ifPaid !== null && ifPaid !== input.effectiveCentsPerHour) {
    candidates.push({ change: { kind: 'allPaid' }, input: { ...input, effectiveCentsPerHour: ifPaid } });
  }
  const standing = rateStanding(input);
  if (fixing !== null && (standing === 'price' || standing === 'outOfReach')) {
    const fixed = { effectiveCentsPerHour: needed, ifAllIsPaidCentsPerHour: needed, agreedCentsPerHour: fixing };
    candidates.push({ change: { kind: 'price', centsPerHour: fixing }, input: { ...input, ...fixed } });
  }
  return candidates;
};

/** The first of each group of candidates that leads to another choice: the least that has to change. */
const findWhatIfs = (input: AdviceInput, choice: Choice): WhatIf[] =>
  [
    ...signalCandidates(input, true),
    ...rateCandidates(input).map((candidate) => [candidate]),
    [{ change: { kind: 'tried' } as const, input: { ...input, hasTried: true } }],
    ...signalCandidates(input, false),
  ].flatMap((group) => {
    for (const candidate of group) {
      const other = findRow(candidate.input).choice;
      if (other !== null && other !== choice) return [{ change: candidate.change, choice: other }];
    }
    return [];
  });

export const advise = (input: AdviceInput): Advice => {
  const { key, choice } = findRow(input);
  const shown: SignalLevel[] = choice === 'keep' ? ['strong', 'watch', 'fine'] : ['strong', 'watch'];
  return {
    row: key,
    choice,
    standing: rateStanding(input),
    signals: shown.flatMap((level) =>
      signalKinds.filter((kind) => input.levels[kind] === level).map((kind) => ({ kind, level })),
    ),
    unknown: signalKinds.filter((kind) => input.levels[kind] === 'notEnoughData'),
    hasTried: input.hasTried,
    // Where it is too early for advice, that is what has to change first.
    whatIfs: choice === null ? [] : findWhatIfs(input, choice),
  };
};
