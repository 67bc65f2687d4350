/** The kinds of moments in the order in which they are offered: good ones come first, and as easily. */
import type { MomentKind } from '../../../shared/model/moment';
import { isGoodMoment } from '../../../shared/rules/disrespect';

export const kindGroups = {
  good: ['praise', 'onTime', 'referral'],
  hard: [
    'scopeChange',
    'rush',
    'askedAgain',
    'afterHours',
    'freebie',
    'brokenPromise',
    'rude',
    'neverSatisfied',
    'breachOfTrust',
  ],
  other: ['other'],
} as const satisfies Record<string, readonly MomentKind[]>;

export type KindGroup = keyof typeof kindGroups;

export const groupOf = (kind: MomentKind): KindGroup =>
  kind === 'other' ? 'other' : isGoodMoment(kind) ? 'good' : 'hard';
