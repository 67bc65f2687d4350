/** Everything the palette can do: go to a client, a page, or start something. */
import { IconArrowRight, IconPlus, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Command } from '../../shared/contract';
import { ask } from '../lib/api';
import { runCommand } from '../lib/commands';
import { useLedger } from '../lib/use-ledger';
import { useWords } from '../lib/use-words';
import { pages } from './pages';

export type Entry = {
  key: string;
  group: 'actions' | 'clients' | 'pages';
  label: string;
  /** A word about it, not searched. */
  note?: string;
  /** Not in the way until it is looked for. */
  isQuiet?: boolean;
  icon: ReactNode;
  run: () => void;
};

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

const actions = [
  ['logHours', 'newHours'],
  ['toggleTimer', 'toggleTimer'],
  ['addInvoice', 'newInvoice'],
  ['logMoment', 'newMoment'],
  ['newReminder', 'newReminder'],
  ['newClient', 'newClient'],
] as const satisfies readonly (readonly [Command, string])[];

export const useEntries = (): readonly Entry[] => {
  const { t, language } = useWords();
  const [, go] = useLocation();
  const clients = useLedger((ledger) => [...ledger.clients.values()]);
  return useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return [
      ...actions.map(
        ([command, words]): Entry => ({
          key: command,
          group: 'actions',
          label: t(`app.forms.${words}`),
          icon: <IconPlus {...icon} />,
          run: () => void runCommand(command),
        }),
      ),
      {
        key: 'quick',
        group: 'actions',
        label: t('menu.quickHours'),
        icon: <IconPlus {...icon} />,
        run: () => void ask('quick.open', {}),
      },
      ...clients
        .toSorted(
          (one, other) =>
            Number(one.status === 'former') - Number(other.status === 'former') || compare(one.name, other.name),
        )
        .map(
          ({ id, name, status }): Entry => ({
            key: id,
            group: 'clients',
            label: name,
            icon: <IconUser {...icon} />,
            run: () => go(`/clients/${id}`),
            ...(status === 'former' && { note: t('common.former'), isQuiet: true }),
          }),
        ),
      ...pages.flatMap(({ nav, path }): Entry[] =>
        nav
          ? [
              {
                key: path,
                group: 'pages',
                label: t(`app.nav.${nav}`),
                icon: <IconArrowRight {...icon} />,
                run: () => go(path),
              },
            ]
          : [],
      ),
    ];
  }, [clients, go, t, language]);
};
