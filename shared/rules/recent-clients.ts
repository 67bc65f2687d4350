import type { Client } from '../model/client';
import type { Ledger } from '../model/ledger';

/** The clients with whom the user works now, by the day of their newest hours; those without hours come last, by name. */
export const recentClients = (ledger: Ledger, count: number): Client[] => {
  const newest = new Map<string, string>();
  for (const { clientId, date } of ledger.timeEntries.values())
    if (date > (newest.get(clientId) ?? '')) newest.set(clientId, date);
  const dayOf = ({ id }: Client): string => newest.get(id) ?? '';
  return [...ledger.clients.values()]
    .filter(({ status }) => status !== 'former')
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.name.localeCompare(b.name))
    .slice(0, count);
};
