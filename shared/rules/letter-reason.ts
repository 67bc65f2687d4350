import type { LetterReason } from '../model/letter';
import type { SignalKind, SignalLevel } from './signal';
import { signalKinds } from './signal';

export type SignalLevels = Readonly<Record<SignalKind, SignalLevel>>;

const reasons: Record<SignalKind, LetterReason> = {
  latePayer: 'nonPayer',
  timeEater: 'timeEater',
  disrespect: 'disrespect',
};

/**
 * The reason that a letter's starting text is about: the strongest signal, and of two that are equal the one that is
 * easiest to show with facts (late payment, then time). Without any: late payment with an invoice overdue, else a
 * change of course.
 */
export const letterReason = (levels: SignalLevels, hasOverdue: boolean): LetterReason => {
  for (const level of ['strong', 'watch'] as const) {
    const kind = signalKinds.find((each) => levels[each] === level);
    if (kind) return reasons[kind];
  }
  return hasOverdue ? 'nonPayer' : 'changeOfCourse';
};
