/** The table that the advice comes from. The first row whose condition holds gives it; the user can read all of it. */
import type { Choice } from '../model/offboarding';
import type { RateInput, RateStanding } from './rate-standing';
import { rateStanding } from './rate-standing';
import type { SignalKind, SignalLevel } from './signal';
import { signalKinds } from './signal';

export type AdviceInput = RateInput & {
  levels: Readonly<Record<SignalKind, SignalLevel>>;
  /** Whether talking or a new price was chosen some time ago, so that it could have helped. */
  hasTried: boolean;
};

/** What the conditions are about. */
export type AdviceFacts = {
  standing: RateStanding;
  /** An hour brings in less than three quarters of what is needed: as far as the red of a rate. */
  isFarShort: boolean;
  strong: readonly SignalKind[];
  isWatched: boolean;
  isAnyKnown: boolean;
  hasTried: boolean;
};

export type AdviceRow = {
  /** Has words for its condition under decision.table. */
  key:
    | 'tooLittle'
    | 'severalStrong'
    | 'triedBefore'
    | 'dearTime'
    | 'strong'
    | 'price'
    | 'outOfReach'
    | 'watch'
    | 'fine';
  /** Null: it is too early for advice. */
  choice: Choice | null;
  applies: (facts: AdviceFacts) => boolean;
};

export const adviceTable: readonly AdviceRow[] = [
  {
    key: 'tooLittle',
    choice: null,
    applies: ({ isAnyKnown, standing }) => !isAnyKnown && standing === 'unknown',
  },
  {
    key: 'severalStrong',
    choice: 'partWays',
    applies: ({ strong, isFarShort }) => strong.length === 3 || (strong.length === 2 && isFarShort),
  },
  {
    key: 'triedBefore',
    choice: 'partWays',
    applies: ({ strong, standing, hasTried }) => hasTried && (strong.length > 0 || standing === 'outOfReach'),
  },
  {
    key: 'dearTime',
    choice: 'reprice',
    applies: ({ strong, standing }) => strong.length === 1 && strong[0] === 'timeEater' && standing === 'price',
  },
  { key: 'strong', choice: 'talk', applies: ({ strong }) => strong.length > 0 },
  { key: 'price', choice: 'reprice', applies: ({ standing }) => standing === 'price' },
  { key: 'outOfReach', choice: 'talk', applies: ({ standing }) => standing === 'outOfReach' },
  { key: 'watch', choice: 'talk', applies: ({ isWatched }) => isWatched },
  { key: 'fine', choice: 'keep', applies: () => true },
];

export const adviceFacts = (input: AdviceInput): AdviceFacts => {
  const { effectiveCentsPerHour: effective, neededCentsPerHour: needed } = input;
  const at = (level: SignalLevel): SignalKind[] => signalKinds.filter((kind) => input.levels[kind] === level);
  return {
    standing: rateStanding(input),
    isFarShort: effective !== null && needed !== null && effective * 4 < needed * 3,
    strong: at('strong'),
    isWatched: at('watch').length > 0,
    isAnyKnown: at('notEnoughData').length < signalKinds.length,
    hasTried: input.hasTried,
  };
};

export const findRow = (input: AdviceInput): AdviceRow => {
  const facts = adviceFacts(input);
  const row = adviceTable.find(({ applies }) => applies(facts));
  if (!row) throw new Error('the last row applies to everything');
  return row;
};
