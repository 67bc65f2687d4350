import type { Ledger } from '../model/ledger';
import type { RateQuestion } from './client-sums';
import { createRateBook } from './rate-book';
import type { Rates } from './rates';

/**
 * What an hour for each client really pays in a period, as known on `asOf`: the figures of `adieu rates --json`, and
 * under `money` and `hours` what a window adds. Lowest rate first; clients without hours last.
 */
export const effectiveRates = (ledger: Ledger, question: RateQuestion): Rates => createRateBook(ledger).rates(question);
