/** From the agreed rate to the effective rate, step by step: where an hour's pay leaks away. */
import type { Cents } from '../units/money';
import { divideHalfEven, multiplyDivide, sumOfProducts } from '../units/money';
import type { ClientSums } from './client-sums';
import { effectiveRate } from './client-sums';

/** In the order in which they are told. */
export const leakSteps = [
  'unbilled',
  'notYetInvoiced',
  'price',
  'openNotDue',
  'overdue',
  'writtenOff',
  'costs',
] as const;
export type LeakStep = (typeof leakSteps)[number];

/** Cents per hour, signed: agreed + all steps = effective, to the cent. */
export type LeakSteps = Record<LeakStep, Cents>;

/**
 * Each step is an exact fraction over all minutes, rounded once, half to even. The cents that rounding leaves go to
 * the largest step, where they show least. Null without an agreed rate or without hours.
 */
export const rateLeak = (sums: ClientSums, agreed: Cents | undefined): LeakSteps | null => {
  const { minutes } = sums;
  const effective = effectiveRate(sums);
  if (agreed === undefined || effective === null) return null;
  const hoursLost = (lost: number): Cents => multiplyDivide(agreed, -lost, minutes);
  const moneyLost = (cents: Cents): Cents => multiplyDivide(cents, -60, minutes);
  const steps: LeakSteps = {
    unbilled: hoursLost(sums.unbilledMinutes),
    notYetInvoiced: hoursLost(sums.notYetInvoicedMinutes),
    price: divideHalfEven(sumOfProducts(sums.invoicedNetCents, 60, -agreed, sums.invoicedMinutes), minutes),
    openNotDue: moneyLost(sums.openNotDueNetCents),
    overdue: moneyLost(sums.overdueNetCents),
    writtenOff: moneyLost(sums.writtenOffNetCents),
    costs: moneyLost(sums.costsCents),
  };
  let rest = effective - agreed;
  let largest: LeakStep = 'unbilled';
  for (const step of leakSteps) {
    rest -= steps[step];
    if (Math.abs(steps[step]) > Math.abs(steps[largest])) largest = step;
  }
  steps[largest] += rest;
  return steps;
};

/** The steps that cost something, largest first: what the sentence on a client's page names. */
export const largestLeaks = (steps: LeakSteps): { step: LeakStep; centsPerHour: Cents }[] =>
  leakSteps
    .map((step) => ({ step, centsPerHour: steps[step] }))
    .filter((leak) => leak.centsPerHour < 0)
    .sort((a, b) => a.centsPerHour - b.centsPerHour);
