/** The clients as a list to choose from: those you work for first, by name. */
import type { Client } from '../../shared/model/client';
import type { Ledger } from '../../shared/model/ledger';
import { useLedger } from './use-ledger';
import { useWords } from './use-words';

const byName = (language: string): ((a: Client, b: Client) => number) => {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return (a, b) => Number(a.status === 'former') - Number(b.status === 'former') || compare(a.name, b.name);
};

export const useClientChoices = (): { value: string; label: string }[] => {
  const { language } = useWords();
  return useLedger(
    (ledger) =>
      [...ledger.clients.values()].sort(byName(language)).map((client) => ({ value: client.id, label: client.name })),
    [language],
  );
};

export const clientName = (ledger: Ledger, clientId: string): string => ledger.clients.get(clientId)?.name ?? '';
