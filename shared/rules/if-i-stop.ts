/** What stopping with a client would free, what it would give up, and how much of the time has to be sold again. */
import type { Minutes } from '../units/duration';
import type { Cents } from '../units/money';
import { divideHalfEven, sumOfProducts } from '../units/money';
import type { MonthRate } from './client-months';
import { perHour } from './client-sums';
import type { PortfolioRates } from './rates';

/** The mean is taken over this many full months: ask for one more, since the current month is not over. */
const fullMonths = 6;
export const monthsForStopping = fullMonths + 1;

/** On what counts as earned: money received, or everything invoiced. */
type Stake = {
  /** Cents a month: what an hour brings in (received − costs) times the hours freed. Below zero: stopping saves it. */
  givenUpCents: Cents;
  /** What an hour for all other clients together brings in; null where there are none with hours. */
  othersCentsPerHour: Cents | null;
  /**
   * The share of the freed hours that must be sold at that rate to be as well off; above 1 stopping costs money.
   * Null where no hours are freed, or the other clients bring in nothing.
   */
  breakEvenShare: number | null;
};

export type IfIStop = {
  /** The full months that the mean is over: 6, or fewer for a client who is younger. */
  months: number;
  /** Minutes a month, billed or not. */
  freedMinutes: Minutes;
  received: Stake;
  ifAllIsPaid: Stake;
};

/** The full months, without those before the client's first hours. */
const monthsWith = (months: readonly MonthRate[], allMinutes: Minutes): readonly MonthRate[] => {
  const isAll = months.reduce((sum, month) => sum + month.minutes, 0) === allMinutes;
  const full = months.slice(0, -1).slice(-fullMonths);
  if (!isAll) return full;
  const first = full.findIndex(({ minutes }) => minutes > 0);
  return first === -1 ? [] : full.slice(first);
};

type Earned = { cents: Cents; minutes: Minutes };

const stake = (client: Earned, others: Earned, minutes: Minutes, months: number): Stake => {
  const canSell = minutes > 0 && others.minutes > 0 && others.cents > 0;
  const share = canSell
    ? Number(sumOfProducts(client.cents, others.minutes)) / Number(sumOfProducts(others.cents, client.minutes))
    : null;
  return {
    givenUpCents: divideHalfEven(sumOfProducts(client.cents, minutes), client.minutes * months),
    othersCentsPerHour: perHour(others.cents, others.minutes),
    breakEvenShare: share === null ? null : Math.max(0, share),
  };
};

/**
 * `months` are the client's last `monthsForStopping`, the current one last (see RateBook.months); `client` and `all`
 * the rates over all time, of the client and of all clients. Null without an hour in a month that is over.
 */
export const ifIStop = (client: PortfolioRates, all: PortfolioRates, months: readonly MonthRate[]): IfIStop | null => {
  const counted = monthsWith(months, client.minutes);
  if (client.minutes === 0 || counted.length === 0) return null;
  const minutes = counted.reduce((sum, month) => sum + month.minutes, 0);
  const earned = (paid: (rates: PortfolioRates) => Cents): Stake => {
    const own = paid(client) - client.costsCents;
    const others = { cents: paid(all) - all.costsCents - own, minutes: all.minutes - client.minutes };
    return stake({ cents: own, minutes: client.minutes }, others, minutes, counted.length);
  };
  return {
    months: counted.length,
    freedMinutes: divideHalfEven(minutes, counted.length),
    received: earned((rates) => rates.receivedNetCents),
    ifAllIsPaid: earned((rates) => rates.money.invoicedNetCents),
  };
};
