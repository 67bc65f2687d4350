import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { rankOf } from '../../../shared/rules/measure';
import type { ClientOverview, Overview } from '../../../shared/rules/overview';
import type { ClientSignals } from '../../../shared/rules/signal';
import { signalKinds } from '../../../shared/rules/signal';
import { remove } from '../../lib/remove';
import { useSignalWords } from '../../lib/signal-words';
import { useLedger } from '../../lib/use-ledger';
import { useSignals } from '../../lib/use-signals';
import { useWords } from '../../lib/use-words';
import { AgreedMark, Bullet, NeededMark } from '../../ui/bullet';
import type { Column } from '../../ui/data-table';
import { DataTable } from '../../ui/data-table';
import { MoneyText } from '../../ui/money-text';
import { RateText } from '../../ui/rate-text';
import { SignalMark } from '../../ui/signal-mark';
import { Sparkline } from '../../ui/sparkline';
import { rateTone } from '../../ui/tone';
import classes from './clients-page.module.css';
import { endOfTrend } from './end-of-trend';
import { useClientActions } from './use-client-actions';

/** The rate a client is measured by: what the user needs or, while that is not filled in, what was agreed. */
const wantedRate = (client: ClientOverview, needed: number | null): number | null =>
  needed ?? client.agreedCentsPerHour;

const Name = ({ client }: { client: ClientOverview }) => {
  const { t } = useWords();
  const record = useLedger((ledger) => ledger.clients.get(client.id), [client.id]);
  const facts = [
    client.status === 'active' ? '' : t(`clients.status.${client.status}`),
    record?.contactName ?? '',
    record?.startedOn ? t('clients.since', { year: record.startedOn.slice(0, 4) }) : '',
  ].filter(Boolean);
  return (
    <>
      <span className={classes['who']}>{client.name}</span>
      <span className={classes['small']}>{facts.join(' · ')}</span>
    </>
  );
};

const Against = ({ client, needed, scale }: { client: ClientOverview; needed: number | null; scale: number }) => {
  const { t, money } = useWords();
  const { effectiveCentsPerHour: effective, agreedCentsPerHour: agreed } = client;
  if (effective === null) return <span className="muted">{t('clients.noHours')}</span>;
  const words = { effective: money(effective), agreed: agreed === null ? t('common.notApplicable') : money(agreed) };
  const label =
    needed === null ? t('clients.bullet', words) : t('clients.bulletNeeded', { ...words, needed: money(needed) });
  const tone = rateTone(effective, wantedRate(client, needed));
  return <Bullet effective={effective} agreed={agreed} needed={needed} scale={scale} tone={tone} label={label} />;
};

const Trend = ({ client }: { client: ClientOverview }) => {
  const { t, money } = useWords();
  const values = client.trend.map((month) => month.rollingCentsPerHour);
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 3 || first === undefined || last === undefined) return null;
  const { provisionalFrom, settled, now } = endOfTrend(client.trend);
  const words = { first: money(first), last: money(settled ?? last) };
  const label = now === null ? t('clients.trend', words) : t('clients.trendProvisional', { ...words, now: money(now) });
  return <Sparkline values={values} provisionalFrom={provisionalFrom} label={label} />;
};

/** The three signals, always in the same order. */
const Signals = ({ signals }: { signals: ClientSignals['signals'] | undefined }) => {
  const words = useSignalWords();
  if (!signals) return null;
  return (
    <span className={classes['signals']}>
      {signalKinds.map((kind) => (
        <SignalMark key={kind} level={signals[kind].level} label={words.whole(signals[kind])} />
      ))}
    </span>
  );
};

/** By the worst first: three strong ones weigh more than one, and one more than any number to watch. */
const weightOf = (signals: ClientSignals['signals'] | undefined): number | null =>
  signals ? -signalKinds.reduce((sum, kind) => sum + 10 ** rankOf(signals[kind].level), 0) : null;

const useColumns = (overview: Overview): readonly Column<ClientOverview>[] => {
  const { t, hours } = useWords();
  const { neededCentsPerHour: needed, clients } = overview;
  const signals = useSignals();
  return useMemo(() => {
    const rates = clients.flatMap((client) => [client.effectiveCentsPerHour ?? 0, client.agreedCentsPerHour ?? 0]);
    const scale = Math.max(...rates, needed ?? 0);
    return [
      {
        key: 'client',
        title: t('clients.column.client'),
        width: 'minmax(210px, 1.5fr)',
        cell: (client) => <Name client={client} />,
        sortBy: (client) => client.name,
      },
      {
        key: 'effective',
        title: t('clients.column.effective'),
        width: '138px',
        align: 'end',
        cell: (client) => {
          const tone = rateTone(client.effectiveCentsPerHour, wantedRate(client, needed));
          return (
            <span className={classes['rate']}>
              <RateText centsPerHour={client.effectiveCentsPerHour} tone={tone === 'good' ? 'plain' : tone} />
            </span>
          );
        },
        sortBy: (client) => client.effectiveCentsPerHour,
      },
      {
        key: 'against',
        title: t('clients.column.against'),
        heading: (
          <>
            {t('clients.agreed')}
            <AgreedMark />
            {needed !== null && (
              <>
                &ensp;{t('clients.neededMark')}
                <NeededMark />
              </>
            )}
          </>
        ),
        width: 'minmax(142px, 1fr)',
        from: 620,
        cell: (client) => <Against client={client} needed={needed} scale={scale} />,
        sortBy: ({ effectiveCentsPerHour: effective, agreedCentsPerHour: agreed }) =>
          effective === null || !agreed ? null : effective / agreed,
      },
      {
        key: 'signals',
        title: t('signals.column'),
        width: '86px',
        cell: ({ id }) => <Signals signals={signals.get(id)?.signals} />,
        sortBy: ({ id }) => weightOf(signals.get(id)?.signals),
      },
      {
        key: 'hours',
        title: t('clients.column.hours'),
        width: '106px',
        align: 'end',
        from: 780,
        cell: (client) => hours(client.minutesInTwelveMonths),
        sortBy: (client) => client.minutesInTwelveMonths,
      },
      {
        key: 'overdue',
        title: t('clients.column.overdue'),
        width: '84px',
        align: 'end',
        cell: ({ money }) => (
          <span className={money.overdueCents > 0 ? 'bad' : undefined}>
            <MoneyText cents={money.overdueCents} style="whole" />
          </span>
        ),
        sortBy: ({ money }) => money.overdueCents,
      },
      {
        key: 'trend',
        title: t('clients.column.trend'),
        width: '118px',
        from: 900,
        cell: (client) => <Trend client={client} />,
      },
    ];
  }, [clients, needed, signals, t, hours]);
};

type Props = { clients: readonly ClientOverview[]; overview: Overview; empty: ReactNode };

export const ClientsTable = ({ clients, overview, empty }: Props) => {
  const { t } = useWords();
  const [, go] = useLocation();
  const columns = useColumns(overview);
  const actionsFor = useClientActions();
  return (
    <DataTable
      label={t('clients.table')}
      memory="clients"
      rows={clients}
      columns={columns}
      rowKey={(client) => client.id}
      rowName={(client) => client.name}
      rowHeight={54}
      defaultSort={{ key: 'effective', direction: 'up' }}
      onOpen={(client) => go(`/clients/${client.id}`)}
      onRemove={(client) => void remove('clients.remove', client.id)}
      actions={actionsFor}
      empty={empty}
    />
  );
};
