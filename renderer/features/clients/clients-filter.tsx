import { Checkbox, CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Client } from '../../../shared/model/client';
import type { ClientOverview } from '../../../shared/rules/overview';
import { useCommand } from '../../lib/commands';
import { useWords } from '../../lib/use-words';
import classes from './clients-page.module.css';

const statusChoices = ['current', 'leaving', 'former', 'all'] as const;
const views = ['list', 'plot'] as const;
export type ClientsView = (typeof views)[number];
export type StatusChoice = (typeof statusChoices)[number];

/** Clients that are leaving are still current: there is work to finish and money to receive. */
export const isInStatus = (status: Client['status'], choice: StatusChoice): boolean =>
  choice === 'all' || (choice === 'current' ? status !== 'former' : status === choice);

type Props = {
  clients: readonly ClientOverview[];
  query: string;
  onQuery: (query: string) => void;
  status: StatusChoice;
  onStatus: (status: StatusChoice) => void;
  isOnlySignals: boolean;
  onOnlySignals: (isOnly: boolean) => void;
  view: ClientsView;
  onView: (view: ClientsView) => void;
  shownCount: number;
};

export const ClientsFilter = (props: Props) => {
  const { clients, query, onQuery, status, onStatus, isOnlySignals, onOnlySignals, view, onView, shownCount } = props;
  const { t } = useWords();
  const search = useRef<HTMLInputElement>(null);
  useCommand('find', () => search.current?.select());
  const choices = statusChoices.filter(
    (choice) => choice === 'current' || choice === 'all' || clients.some((client) => isInStatus(client.status, choice)),
  );
  const isOnlyCurrent = clients.every((client) => client.status === 'active');
  return (
    <div className={classes['filter']}>
      <TextInput
        ref={search}
        className={classes['search'] ?? ''}
        type="search"
        size="xs"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onQuery('');
        }}
        placeholder={t('clients.search')}
        aria-label={t('clients.search')}
        leftSection={<IconSearch size={14} stroke={1.8} aria-hidden />}
        rightSection={
          query && <CloseButton size="xs" aria-label={t('clients.clearSearch')} onClick={() => onQuery('')} />
        }
      />
      {!isOnlyCurrent && (
        <SegmentedControl
          size="xs"
          value={status}
          onChange={(value) => onStatus(value as StatusChoice)}
          data={choices.map((value) => ({ value, label: t(`clients.status.${value}`) }))}
          aria-label={t('fields.status')}
        />
      )}
      <Checkbox
        size="xs"
        label={t('clients.withSignal')}
        checked={isOnlySignals}
        onChange={(event) => onOnlySignals(event.currentTarget.checked)}
      />
      <span role="status" className="muted">
        {(query || isOnlySignals) && t('forms.nRows', { count: shownCount })}
      </span>
      <SegmentedControl
        className={classes['view'] ?? ''}
        size="xs"
        value={view}
        onChange={(value) => onView(value as ClientsView)}
        data={views.map((value) => ({ value, label: t(`clients.views.${value}`) }))}
        aria-label={t('clients.view')}
      />
    </div>
  );
};
