/** VAT on an invoice: by a Dutch rate, or as typed. */
import type { Cents } from '../../../shared/units/money';
import { divideHalfEven } from '../../../shared/units/money';

export const vatRates = ['high', 'low', 'zero', 'own'] as const;
export type VatRate = (typeof vatRates)[number];

/** Art. 9 Wet OB 1968: 21 % in general, 9 % for what table I names, 0 % for what table II names. */
const percents: Record<Exclude<VatRate, 'own'>, number> = { high: 21, low: 9, zero: 0 };

export const vatOf = (netCents: Cents, rate: Exclude<VatRate, 'own'>): Cents =>
  divideHalfEven(netCents * percents[rate], 100);

/** The rate that gives this VAT to the cent; else it was typed. */
export const rateOf = (netCents: Cents, vatCents: Cents): VatRate =>
  (['high', 'low', 'zero'] as const).find((rate) => vatOf(netCents, rate) === vatCents) ?? 'own';
