/** What Adieu advises about a client of the open ledger. */
import { useMemo } from 'react';
import type { Advice } from '../../shared/rules/advice';
import { adviceInput, advise } from '../../shared/rules/advice';
import { offboardingsOf } from '../../shared/rules/offboardings-of';
import { useToday } from './today';
import { useLedger } from './use-ledger';
import { useClientOverview, useOverview } from './use-rates';
import { useClientSignals } from './use-signals';

/** Undefined for a client who is not there. */
export const useAdvice = (clientId: string): Advice | undefined => {
  const asOf = useToday();
  const rates = useClientOverview(clientId);
  const { neededCentsPerHour } = useOverview();
  const signals = useClientSignals(clientId)?.signals;
  const records = useLedger((ledger) => offboardingsOf(ledger, clientId), [clientId]);
  return useMemo(
    () => rates && signals && advise(adviceInput(rates, neededCentsPerHour, signals, records, asOf)),
    [rates, signals, neededCentsPerHour, records, asOf],
  );
};
