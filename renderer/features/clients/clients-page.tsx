/** The list of clients: what an hour really brings in, for all and for each. */
import { Button, Kbd, UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { useLocation } from 'wouter';
import { runCommand } from '../../lib/commands';
import { matches } from '../../lib/matches';
import { useOpen } from '../../lib/open';
import { useLedger } from '../../lib/use-ledger';
import { useMemory } from '../../lib/use-memory';
import { useOverview } from '../../lib/use-rates';
import { useSignals } from '../../lib/use-signals';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { ClientsAnswer, ClientsFacts } from './clients-answer';
import type { ClientsView, StatusChoice } from './clients-filter';
import { ClientsFilter, isInStatus } from './clients-filter';
import classes from './clients-page.module.css';
import { ClientsTable } from './clients-table';
import { hasSignal } from './has-signal';

/** Not everyone looks at it, and the list is there sooner without. */
const ClientsPlot = lazy(() => import('./clients-plot').then((file) => ({ default: file.ClientsPlot })));

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
  const signals = useSignals();
  const [isOnlySignals, setIsOnlySignals] = useMemory('clients.signals', false);
  const [view, setView] = useMemory<ClientsView>('clients.view', 'list');
  const shown = useMemo(
    () =>
      overview.clients.filter((client) => {
        const record = records.get(client.id);
        if (isOnlySignals && !hasSignal(signals.get(client.id))) return false;
        return isInStatus(client.status, status) && matches(`${client.name} ${record?.contactName ?? ''}`, query);
      }),
    [overview, records, query, status, isOnlySignals, signals],
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
        isOnlySignals={isOnlySignals}
        onOnlySignals={setIsOnlySignals}
        view={view}
        onView={setView}
        shownCount={shown.length}
      />
      {view === 'plot' && shown.length > 0 ? (
        <Suspense fallback={null}>
          <div className={classes['plot']}>
            <ClientsPlot clients={shown} overview={overview} />
          </div>
        </Suspense>
      ) : (
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
              t(isOnlySignals ? 'clients.noneWithSignal' : 'clients.noneInStatus')
            )
          }
        />
      )}
    </>
  );
};
