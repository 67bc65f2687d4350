/** The leak as a short table: from the agreed to the effective rate, with what is behind each step. */
import { fill } from '../messages/fill';
import { leakSteps } from '../rules/rate-leak';
import type { ClientRates } from '../rules/rates';
import { formatHours } from '../units/duration';
import type { Cents } from '../units/money';
import { formatMoney } from '../units/money';
import type { Speech } from './evidence-words';

export type LeakRow = { key: string; name: string; cents: Cents; amount: string; behind: string };

/** '−18,00' / '+3.10': added or taken off. */
const signed = (cents: Cents, language: Speech['language']): string =>
  `${cents < 0 ? '−' : '+'} ${formatMoney(Math.abs(cents), language)}`;

const behindOf = (rates: ClientRates, step: (typeof leakSteps)[number], { words, language }: Speech): string => {
  const { hours, money, costsCents } = rates;
  const inHours = (minutes: number): string =>
    fill(words.clients.leak.hoursBehind, { hours: formatHours(minutes, language) });
  switch (step) {
    case 'unbilled':
      return inHours(hours.unbilledMinutes);
    case 'notYetInvoiced':
      return inHours(hours.notYetInvoicedMinutes);
    case 'overdue':
      return formatMoney(money.overdueCents, language);
    case 'openNotDue':
      return formatMoney(money.openCents - money.overdueCents, language);
    case 'costs':
      return formatMoney(costsCents, language);
    default:
      return '';
  }
};

/** Agreed, each step that is not 0, effective. Empty without an agreed rate or without hours. */
export const leakRows = (rates: ClientRates, speech: Speech): LeakRow[] => {
  const { steps, agreedCentsPerHour: agreed, effectiveCentsPerHour: effective } = rates;
  if (steps === null || agreed === null || effective === null) return [];
  const { leak } = speech.words.clients;
  const total = (key: 'agreed' | 'effective', cents: Cents): LeakRow => ({
    key,
    name: leak[key],
    cents,
    amount: formatMoney(cents, speech.language),
    behind: '',
  });
  const told = leakSteps.filter((step) => steps[step] !== 0);
  return [
    total('agreed', agreed),
    ...told.map((step) => ({
      key: step,
      name: step === 'price' && steps.price > 0 ? leak.priceAbove : leak[step],
      cents: steps[step],
      amount: signed(steps[step], speech.language),
      behind: behindOf(rates, step, speech),
    })),
    total('effective', effective),
  ];
};
