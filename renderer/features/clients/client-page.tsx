/** A client: the answer, where it leaks, and everything that the answer rests on. */
import { ActionIcon, Button, Menu, Tabs } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Client } from '../../../shared/model/client';
import type { ClientOverview } from '../../../shared/rules/overview';
import { partingOf } from '../../../shared/rules/parting';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { startTimer } from '../../lib/timer';
import { useLedger } from '../../lib/use-ledger';
import { useClientOverview, useOverview } from '../../lib/use-rates';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { ClientAnswer } from './client-answer';
import { ClientDetails } from './client-details';
import classes from './client-page.module.css';
import { FiguresCard } from './figures-card';
import { FixCard } from './fix-card';
import { LatestCard } from './latest-card';
import { LeakFigure } from './leak-figure';
import { MonthsFigure } from './months-figure';
import { SignalsCard } from './signals-card';

const tabs = ['overview', 'evidence', 'hours', 'money', 'details'] as const;
type Tab = (typeof tabs)[number];

/** Evidence, hours, money, parting, advice and documents are other features: the app hands them in. */
export type ClientPageProps = {
  clientId: string;
  tab: string | undefined;
  evidence?: ReactNode;
  hours?: ReactNode;
  money?: ReactNode;
  parting?: ReactNode;
  advice?: ReactNode;
  documents?: ReactNode;
  /** Above the tabs, about the client as a whole. */
  notice?: ReactNode;
};

const Actions = ({ client }: { client: Client }) => {
  const { t } = useWords();
  const open = useOpen();
  const [, go] = useLocation();
  const { id: clientId } = client;
  const isFormer = client.status === 'former';
  const isParting = useLedger((ledger) => partingOf(ledger, clientId) !== undefined, [clientId]);
  const removeAndLeave = async (): Promise<void> => {
    if (await remove('clients.remove', clientId)) go('/clients');
  };
  return (
    <>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('clients.more')}>
            <IconDots size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!isFormer && <Menu.Item onClick={() => void startTimer({ clientId })}>{t('timer.start')}</Menu.Item>}
          <Menu.Item onClick={() => open('payment', { clientId })}>{t('clients.addPayment')}</Menu.Item>
          <Menu.Item onClick={() => open('cost', { clientId })}>{t('clients.addCost')}</Menu.Item>
          <Menu.Divider />
          {!isFormer && <Menu.Item onClick={() => go(`/clients/${clientId}/parting`)}>{t('clients.part')}</Menu.Item>}
          <Menu.Item onClick={() => open('client', { id: clientId })}>{t('clients.change')}</Menu.Item>
          <Menu.Item className="bad" onClick={() => void removeAndLeave()}>
            {t('common.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {!isFormer && (
        <Button variant="default" onClick={() => go(`/clients/${clientId}/${isParting ? 'parting' : 'letter'}`)}>
          {t(isParting ? 'clients.goOnParting' : 'clients.writeLetter')}
        </Button>
      )}
      <Button variant="default" className={classes['wideOnly'] ?? ''} onClick={() => open('invoice', { clientId })}>
        {t('clients.addInvoice')}
      </Button>
      <Button variant={isFormer ? 'default' : 'filled'} onClick={() => open('hours', { clientId })}>
        {t('clients.logHours')}
      </Button>
    </>
  );
};

const FirstHours = ({ clientId }: { clientId: string }) => {
  const { t } = useWords();
  const open = useOpen();
  return (
    <p className={classes['first']}>
      <Button onClick={() => open('hours', { clientId })}>{t('clients.logHours')}</Button>
    </p>
  );
};

type OverviewProps = { overview: ClientOverview; needed: number | null } & Pick<
  ClientPageProps,
  'parting' | 'advice' | 'documents'
>;

const Overview = ({ overview, needed, parting, advice, documents }: OverviewProps) => (
  <div className={classes['columns']}>
    <div className={classes['main']}>
      <Card>
        <ClientAnswer client={overview} needed={needed} />
        {overview.minutes === 0 && <FirstHours clientId={overview.id} />}
        <LeakFigure client={overview} needed={needed} />
        {overview.minutes > 0 && <MonthsFigure client={overview} needed={needed} />}
      </Card>
      <SignalsCard clientId={overview.id} />
    </div>
    <div className={classes['side']}>
      {parting}
      {(overview.minutes > 0 || overview.money.invoicedNetCents !== 0 || overview.costsCents !== 0) && (
        <FiguresCard client={overview} />
      )}
      {overview.status !== 'former' && <FixCard client={overview} needed={needed} />}
      {advice}
      <LatestCard clientId={overview.id} />
      {documents}
    </div>
  </div>
);

const Gone = () => {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('clients.gone')} />
      <EmptyState
        title={t('clients.goneHint')}
        action={
          <Button component={Link} href="/clients">
            {t('app.toClients')}
          </Button>
        }
      />
    </>
  );
};

const isTab = (text: string | undefined): text is Tab => tabs.some((tab) => tab === text);

export const ClientPage = (props: ClientPageProps) => {
  const { clientId, tab, evidence, hours, money, parting, advice, documents, notice } = props;
  const { t } = useWords();
  const [, go] = useLocation();
  const client = useLedger((ledger) => ledger.clients.get(clientId), [clientId]);
  const overview = useClientOverview(clientId);
  const { neededCentsPerHour: needed } = useOverview();
  if (!client || !overview) return <Gone />;
  const shown = {
    overview: true,
    evidence: evidence !== undefined,
    hours: hours !== undefined,
    money: money !== undefined,
    details: true,
  };
  return (
    <>
      <PageTitle
        title={client.name}
        above={<Link href="/clients">{t('clients.allClients')} ›</Link>}
        actions={<Actions client={client} />}
      />
      {notice}
      <Tabs
        className={classes['tabs'] ?? ''}
        value={isTab(tab) ? tab : 'overview'}
        onChange={(next) => go(next === 'overview' ? `/clients/${clientId}` : `/clients/${clientId}/${next}`)}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs
            .filter((each) => shown[each])
            .map((each) => (
              <Tabs.Tab key={each} value={each}>
                {t(`clients.tabs.${each}`)}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        <Tabs.Panel value="overview" className={classes['panel'] ?? ''}>
          <Overview {...{ overview, needed, parting, advice, documents }} />
        </Tabs.Panel>
        <Tabs.Panel value="evidence" className={classes['panel'] ?? ''}>
          {evidence}
        </Tabs.Panel>
        <Tabs.Panel value="hours" className={classes['panel'] ?? ''}>
          {hours}
        </Tabs.Panel>
        <Tabs.Panel value="money" className={classes['panel'] ?? ''}>
          {money}
        </Tabs.Panel>
        <Tabs.Panel value="details" className={classes['panel'] ?? ''}>
          <ClientDetails client={client} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
};
