/** What a client was: how long, how much work, what it gave, and what stopping frees. */
import type { IfIStop } from '../../../shared/rules/if-i-stop';
import { ifIStop, monthsForStopping } from '../../../shared/rules/if-i-stop';
import type { ClientOverview } from '../../../shared/rules/overview';
import { timeTogether } from '../../../shared/rules/time-together';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useClientOverview, useOverview, useRateBook } from '../../lib/use-rates';
import type { PartingProps } from './use-parting';

export type LookingBack = {
  together: ReturnType<typeof timeTogether>;
  rates: ClientOverview | undefined;
  /** Over the months before the last day, so that it stays the same however long ago that is. */
  stopping: IfIStop | null;
};

export const useLookingBack = ({ client, parting }: PartingProps): LookingBack => {
  const today = useToday();
  const lastDay = parting.ending?.lastDay ?? parting.closedOn ?? today;
  const isOver = lastDay < today;
  const asOf = isOver ? lastDay : today;
  const rates = useClientOverview(client.id);
  const { portfolio } = useOverview();
  const stopping = useRateBook(
    (book) => rates && ifIStop(rates, portfolio, book.months(client.id, asOf, monthsForStopping)),
    [rates, portfolio, client.id, asOf],
  );
  const together = useLedger((ledger) => timeTogether(ledger, client, asOf), [client, asOf]);
  return { together, rates, stopping: stopping ?? null };
};
