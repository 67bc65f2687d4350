import type { Cents } from '../units/money';
import { divideHalfEven, sumOfProducts } from '../units/money';
import type { PortfolioRates } from './rates';

/**
 * The agreed rate at which a client would bring in the needed rate, with the hours as they are and all of it paid:
 * (needed × all hours + direct costs) / billable hours, in cents per hour. Null where nothing is billable.
 */
export const fixingRate = (rates: PortfolioRates, neededCentsPerHour: Cents): Cents | null => {
  const billable = rates.minutes - rates.hours.unbilledMinutes;
  if (billable === 0) return null;
  return divideHalfEven(sumOfProducts(neededCentsPerHour, rates.minutes, rates.costsCents, 60), billable);
};
