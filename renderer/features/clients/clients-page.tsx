/** The list of clients: what an hour really brings in, for all and for each. */
import { Button, Kbd, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { runCommand } from '../../lib/commands';
import { matches } from '../../lib/matches';
import { useOpen } from '../../lib/open';
import { useLedger } from '../../lib/use-ledger';
import { useMemory } from '../../lib/use-memory';
import { useOverview } from '../../lib/use-rates';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { ClientsAnswer, ClientsFacts } from './clients-answer';
import type { StatusChoice } from './clients-filter';
import { ClientsFilter, isInStatus } from './clients-filter';
import classes from './clients-page.module.css';
import { ClientsTable } from './clients-table';

const modifier = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';

const Actions = () => {
  const { t } = useWords();
  const open = useOpen();
  return (
    <>
      <UnstyledButton className={classes['palette']} onClick={() => runCommand('openPalette')} title={t('app.palette')}>
        <Kbd size="xs">{modifier} K</Kbd>
      </UnstyledButton>
      <Button variant="default" onClick={() => open('client')}>
        {t('clients.newClient')}
      </Button>
      <Button onClick={() => open('hours')}>{t('clients.logHours')}</Button>
    </>
  );
};

const FirstClient = () => {
  const { t } = useWords();
  const open = useOpen();
  const [, go] = useLocation();
  return (
    <>
      <PageTitle title={t('clients.title')} />
      <EmptyState
        title={t('clients.emptyTitle')}
        action={
          <>
            <Button onClick={() => open('client')}>{t('clients.newClient')}</Button>
            <Button variant="default" onClick={() => go('/imports')}>
              {t('clients.importHint')}
            </Button>
          </>
        }
      >
        {t('clients.emptyHint')}
      </EmptyState>
    </>
  );
};

export const ClientsPage = () => {
  const { t } = useWords();
  const overview = useOverview();
  const records = useLedger((ledger) => ledger.clients);
  const [query, setQuery] = useMemory('clients.query', '');
  const [status, setStatus] = useMemory<StatusChoice>('clients.status', 'current');
  const shown = useMemo(
    () =>
      overview.clients.filter((client) => {
        const record = records.get(client.id);
        return isInStatus(client.status, status) && matches(`${client.name} ${record?.contactName ?? ''}`, query);
      }),
    [overview, records, query, status],
  );
  if (overview.clients.length === 0) return <FirstClient />;
  return (
    <>
      <PageTitle title={t('clients.title')} below={<ClientsAnswer overview={overview} />} actions={<Actions />} />
      <ClientsFacts overview={overview} />
      <ClientsFilter
        clients={overview.clients}
        query={query}
        onQuery={setQuery}
        status={status}
        onStatus={setStatus}
        shownCount={shown.length}
      />
      <ClientsTable
        clients={shown}
        overview={overview}
        empty={
          query ? (
            <>
              {t('clients.noMatch', { query })}{' '}
              <UnstyledButton className={classes['link']} onClick={() => setQuery('')}>
                {t('clients.clearSearch')}
              </UnstyledButton>
            </>
          ) : (
            t('clients.noneInStatus')
          )
        }
      />
    </>
  );
};
