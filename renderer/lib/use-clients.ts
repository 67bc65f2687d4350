/** The clients as a list to choose from, by name. Former ones are not part of the daily work: they stand apart, or not there. */
import type { Client } from '../../shared/model/client';
import type { Ledger } from '../../shared/model/ledger';
import { useLedger } from './use-ledger';
import { useWords } from './use-words';

type Choice = { value: string; label: string };
type Group = { group: string; items: Choice[] };

const toChoice = ({ id, name }: Client): Choice => ({ value: id, label: name });

const splitClients = (ledger: Ledger, language: string): { current: Client[]; former: Client[] } => {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const all = [...ledger.clients.values()].sort((a, b) => compare(a.name, b.name));
  return {
    current: all.filter(({ status }) => status !== 'former'),
    former: all.filter(({ status }) => status === 'former'),
  };
};

/** For a filter over the records there are: all clients, former ones in a group at the end. */
export const useClientChoices = (): (Choice | Group)[] => {
  const { t, language } = useWords();
  const { current, former } = useLedger((ledger) => splitClients(ledger, language), [language]);
  const last = former.length === 0 ? [] : [{ group: t('clients.status.former'), items: former.map(toChoice) }];
  return [...current.map(toChoice), ...last];
};

/** For a record to be made: those you work for, with `chosen` whoever that is; all of them where former ones may be meant. */
export const useClientsToPick = (chosen: string | null, withFormer: boolean): Choice[] | Group[] => {
  const { t, language } = useWords();
  const { current, former } = useLedger((ledger) => splitClients(ledger, language), [language]);
  if (!withFormer || former.length === 0) {
    return [...current, ...former.filter(({ id }) => id === chosen)].map(toChoice);
  }
  return [
    { group: t('clients.status.current'), items: current.map(toChoice) },
    { group: t('clients.status.former'), items: former.map(toChoice) },
  ];
};

export const clientName = (ledger: Ledger, clientId: string): string => ledger.clients.get(clientId)?.name ?? '';
