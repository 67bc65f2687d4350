/** What the list shows. */
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useToday } from '../../lib/today';
import { useClientChoices } from '../../lib/use-clients';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import { SearchField } from '../../ui/search-field';
import classes from './hours-filters.module.css';
import type { Grouping, HoursFilter, Shown } from './hours-list-rows';
import type { Period } from './periods';
import { daysOf, periods } from './periods';

export type View = { filter: HoursFilter; period: Period; grouping: Grouping };

type Props = { view: View; onChange: (view: View) => void; withClient: boolean };

const shownChoices: readonly Shown[] = ['all', 'billable', 'unbilled', 'open'];

const Days = ({ view, onChange }: Omit<Props, 'withClient'>) => {
  const { t } = useWords();
  const put = (days: Partial<HoursFilter>): void => onChange({ ...view, filter: { ...view.filter, ...days } });
  return (
    <div className={classes['days']}>
      <DayInput
        name="from"
        aria-label={t('hours.from')}
        placeholder={t('hours.from')}
        value={view.filter.from}
        onChange={(from) => put({ from })}
      />
      <span className="muted">–</span>
      <DayInput
        name="until"
        aria-label={t('hours.until')}
        placeholder={t('hours.until')}
        value={view.filter.until}
        onChange={(until) => put({ until })}
      />
    </div>
  );
};

export const HoursFilters = ({ view, onChange, withClient }: Props) => {
  const { t } = useWords();
  const today = useToday();
  const clients = useClientChoices();
  const put = (part: Partial<HoursFilter>): void => onChange({ ...view, filter: { ...view.filter, ...part } });
  const putPeriod = (period: Period): void =>
    onChange({ ...view, period, filter: { ...view.filter, ...(period === 'custom' ? {} : daysOf(period, today)) } });
  return (
    <div className={classes['filters']}>
      {withClient && (
        <NativeSelect
          className={classes['client'] ?? ''}
          aria-label={t('hours.client')}
          value={view.filter.clientId ?? ''}
          data={[{ value: '', label: t('hours.allClients') }, ...clients]}
          onChange={(event) => put({ clientId: event.currentTarget.value || null })}
        />
      )}
      <NativeSelect
        aria-label={t('hours.period')}
        value={view.period}
        data={periods.map((period) => ({ value: period, label: t(`hours.periods.${period}`) }))}
        onChange={(event) => putPeriod(event.currentTarget.value as Period)}
      />
      {view.period === 'custom' && <Days view={view} onChange={onChange} />}
      <NativeSelect
        aria-label={t('hours.show')}
        value={view.filter.shown}
        data={shownChoices.map((shown) => ({ value: shown, label: t(`hours.shown.${shown}`) }))}
        onChange={(event) => put({ shown: event.currentTarget.value as Shown })}
      />
      <SearchField
        className={classes['search']}
        label={t('hours.search')}
        clearLabel={t('hours.clearFilters')}
        value={view.filter.search}
        onChange={(search) => put({ search })}
      />
    </div>
  );
};

export const GroupingChoice = ({ view, onChange }: Omit<Props, 'withClient'>) => {
  const { t } = useWords();
  return (
    <SegmentedControl
      withItemsBorders={false}
      size="xs"
      aria-label={t('hours.groupBy')}
      value={view.grouping}
      data={[
        { value: 'day', label: t('hours.byDay') },
        { value: 'month', label: t('hours.byMonth') },
      ]}
      onChange={(grouping) => onChange({ ...view, grouping: grouping as Grouping })}
    />
  );
};
