/** What is known of one client, before it is compared with the others. */
import type { Client } from '../model/client';
import type { Threshold } from '../model/thresholds';
import type { CalendarDay } from '../units/calendar-day';
import type { ClientFile } from './client-index';
import type { ClientSums } from './client-sums';
import type { PaymentParts } from './payment-parts';
import type { FactKey, FactUnit, MissingData, RecordRef, SignalLevel } from './signal';

/** All that a signal is worked out from. */
export type Evidence = {
  client: Client;
  file: ClientFile;
  /** What was asked of the client by then, invoice by invoice, and how it was paid. */
  payments: readonly PaymentParts[];
  sums: ClientSums;
  asOf: CalendarDay;
};

export type Measure = {
  key: FactKey;
  unit: FactUnit;
  value: number | null;
  records: readonly RecordRef[];
};

/** The facts of one signal; `missing` says what would have to be there for it to say anything. */
export type Measures = { facts: readonly Measure[]; missing: readonly MissingData[] };

/** What a fact says when more of it is worse. */
export const levelAbove = (value: number, { watch, strong }: Threshold): SignalLevel => {
  // A share of minutes and a multiple of a median are not exact in binary: a hair over is not over.
  const over = (limit: number): boolean => value > limit + 1e-9;
  return over(strong) ? 'strong' : over(watch) ? 'watch' : 'fine';
};

const ranks: Record<SignalLevel, number> = { notEnoughData: 0, fine: 1, watch: 2, strong: 3 };

export const rankOf = (level: SignalLevel): number => ranks[level];

export const worstOf = (levels: readonly SignalLevel[]): SignalLevel =>
  levels.reduce((worst, level) => (ranks[level] > ranks[worst] ? level : worst), 'notEnoughData' as SignalLevel);
