/** What the calculator of the needed rate holds while it is filled in. */
import type { RateNeed } from '../../../shared/model/rate-need';
import type { FilledNeed } from '../../../shared/rules/needed-rate';
import { defaultRateNeed } from '../../../shared/rules/needed-rate';

export type NeedField = Exclude<keyof FilledNeed, 'hoursFrom'>;
export type NeedDraft = { hoursFrom: FilledNeed['hoursFrom'] } & { [F in NeedField]: number | null };

/** As it was kept; what was never filled in is assumed, and the unbilled share is the user's own where it is known. */
export const draftOf = (kept: RateNeed | undefined, ownUnbilledPercent: number | null): NeedDraft => ({
  ...defaultRateNeed,
  ...(ownUnbilledPercent === null ? {} : { unbilledPercent: ownUnbilledPercent }),
  ...kept,
  incomeCents: kept?.incomeCents ?? null,
});

/** What is empty is left out. */
export const toNeed = (draft: NeedDraft): RateNeed =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null)) as RateNeed;
