/** What the list of moments shows: of whom, good or hard, and how far back. */
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useClientChoices } from '../../lib/use-clients';
import { useWords } from '../../lib/use-words';
import type { MomentFilter, Period, Shown } from './moment-rows';
import { periodDays } from './moment-rows';

const shownChoices = ['all', 'good', 'hard'] as const satisfies Shown[];
const periods = Object.keys(periodDays) as Period[];

type Props = { filter: MomentFilter; onChange: (filter: MomentFilter) => void };

export const MomentFilters = ({ filter, onChange }: Props) => {
  const { t } = useWords();
  const clients = useClientChoices();
  return (
    <>
      <NativeSelect
        aria-label={t('moments.client')}
        value={filter.clientId ?? ''}
        data={[{ value: '', label: t('moments.allClients') }, ...clients]}
        onChange={(event) => onChange({ ...filter, clientId: event.currentTarget.value || null })}
      />
      <NativeSelect
        aria-label={t('moments.period')}
        value={filter.period}
        data={periods.map((value) => ({ value, label: t(`moments.periods.${value}`) }))}
        onChange={(event) => onChange({ ...filter, period: event.currentTarget.value as Period })}
      />
      <SegmentedControl
        withItemsBorders={false}
        size="xs"
        aria-label={t('moments.show')}
        value={filter.shown}
        data={shownChoices.map((value) => ({ value, label: t(`moments.shown.${value}`) }))}
        onChange={(shown) => onChange({ ...filter, shown: shown as Shown })}
      />
    </>
  );
};
