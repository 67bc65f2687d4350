import { followUp } from '../../../shared/rules/follow-up';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import type { PartingProps } from './use-parting';

export const useFollowUp = ({ client, parting }: PartingProps) => {
  const today = useToday();
  return useLedger((ledger) => followUp(ledger, client, parting, today), [client, parting, today]);
};
