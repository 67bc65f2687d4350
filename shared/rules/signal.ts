/** The shape of a signal: a level, the facts it rests on, and what would bring it down. */
import type { CollectionName } from '../model/ledger-format';
import type { Threshold } from '../model/thresholds';

export const signalKinds = ['latePayer', 'timeEater', 'disrespect'] as const;
export type SignalKind = (typeof signalKinds)[number];

/** Little data never reads as fine. */
export const signalLevels = ['notEnoughData', 'fine', 'watch', 'strong'] as const;
export type SignalLevel = (typeof signalLevels)[number];

export type RecordRef = { collection: CollectionName; id: string };

export type FactKey =
  // late payer
  | 'meanDaysLate'
  | 'sharePaidLate'
  | 'oldestDaysOverdue'
  | 'overdueCents'
  | 'writtenOffCents'
  | 'chasingMinutes'
  // time-eater
  | 'unbilledShare'
  | 'effectiveOfAgreed'
  | 'scopeChangesPerTenHours'
  | 'rushRequestsPerTenHours'
  | 'outsideHoursShare'
  // disrespect
  | 'momentScore'
  | 'brokenPromises'
  | 'joyMean'
  | 'joyTrend';

/** How a fact's value is written: 'share' is 0 to 1, 'cents' gross money, 'score' a plain number. */
export type FactUnit = 'days' | 'share' | 'cents' | 'minutes' | 'count' | 'perTenHours' | 'score';

export type SignalFact = {
  key: FactKey;
  unit: FactUnit;
  /** Null where nothing can be said; `level` is then 'notEnoughData'. */
  value: number | null;
  /** What this fact alone says. Facts without a threshold only tell: 'fine', or 'notEnoughData'. */
  level: SignalLevel;
  /** In the unit of the value; null for facts that only tell. */
  threshold: Threshold | null;
  /** The median of the user's other clients; null when there is none to compare with. */
  others: number | null;
  /** The records behind the number, newest first. */
  records: readonly RecordRef[];
};

/** What is missing while a signal says 'notEnoughData'. */
export type MissingData = 'invoices' | 'hours' | 'momentsOrJoy';

/** One thing that would bring the signal down a level, with the number it takes (in the unit of its fact). */
export type Easing = { fact: FactKey; to: number; level: 'fine' | 'watch' };

export type Signal = {
  kind: SignalKind;
  level: SignalLevel;
  facts: readonly SignalFact[];
  missing: readonly MissingData[];
  easings: readonly Easing[];
};

/** How long a client takes to pay from the invoice date; weighted by amount. Null before anything was paid. */
export type PaymentHabit = {
  meanDays: number;
  /** Weighted standard deviation in days. */
  spreadDays: number;
  paidInvoices: number;
  /** Mean days per quarter with a payment, oldest first. */
  trend: readonly { from: string; meanDays: number }[];
};

export type ClientSignals = {
  id: string;
  name: string;
  signals: { readonly [K in SignalKind]: Signal };
  paymentHabit: PaymentHabit | null;
};
