/** The columns of the list of hours; the head of a day or month stands in the same columns as its entries. */
import { Checkbox } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useMemo } from 'react';
import { formatClock } from '../../../shared/units/duration';
import { clientName } from '../../lib/use-clients';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import type { Column } from '../../ui/data-table';
import type { Grouping, HoursEntry, HoursGroup, HoursRow } from './hours-list-rows';
import type { Selection } from './use-selection';

type Words = ReturnType<typeof useWords>;

/** 'dinsdag 24 november 2026', or 'november 2026' for a month. */
const groupName = (key: string, language: 'nl' | 'en'): string => {
  const isDay = key.length === 10;
  const format: Intl.DateTimeFormatOptions = isDay
    ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
    : { month: 'long', year: 'numeric' };
  const name = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { ...format, timeZone: 'UTC' }).format(
    new Date(isDay ? key : `${key}-01`),
  );
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const Mark = ({ row, selection, words }: { row: HoursRow; selection: Selection; words: Words }) => {
  const ids = row.kind === 'group' ? row.ids : [row.entry.id];
  const count = ids.filter((id) => selection.has(id)).length;
  const mark = (event: MouseEvent): void => {
    event.stopPropagation();
    if (row.kind === 'group') selection.toggleAll(ids);
    else selection.toggle(row.entry.id, event.shiftKey);
  };
  return (
    <Checkbox
      size="xs"
      tabIndex={-1}
      checked={count === ids.length}
      indeterminate={count > 0 && count < ids.length}
      aria-label={
        row.kind === 'group'
          ? words.t('hours.selectGroup', { group: groupName(row.key, words.language) })
          : words.t('hours.select')
      }
      onClick={mark}
      onChange={() => undefined}
    />
  );
};

const billing = ({ entry, isInvoiced }: HoursEntry, numberOf: (id: string) => string | undefined, { t }: Words) => {
  if (!entry.billable) return t('hours.notBillable');
  const number = entry.invoiceId === undefined ? undefined : numberOf(entry.invoiceId);
  if (number !== undefined) return t('hours.onInvoice', { number });
  return isInvoiced ? t('hours.invoiced') : '';
};

const groupBilling = (group: HoursGroup, { t, hours }: Words): string => {
  if (group.billableMinutes === group.minutes) return '';
  if (group.billableMinutes === 0) return t('hours.notBillable');
  return t('hours.groupBillable', { hours: hours(group.billableMinutes) });
};

const what = ({ entry }: HoursEntry, { t }: Words) =>
  entry.note ?? <span className="muted">{t(`hours.activities.${entry.activity}`)}</span>;

const columnsOf = (
  words: Words,
  selection: Selection,
  grouping: Grouping,
  nameOf: ((clientId: string) => string) | null,
  numberOf: (id: string) => string | undefined,
): Column<HoursRow>[] => {
  const { t, day, language } = words;
  const title = (row: HoursGroup) => groupName(row.key, language);
  const columns: (Column<HoursRow> | null)[] = [
    { key: 'mark', title: '', width: '40px', cell: (row) => <Mark row={row} selection={selection} words={words} /> },
    grouping === 'month'
      ? {
          key: 'date',
          title: t('hours.date'),
          width: nameOf ? 'minmax(116px, 0.6fr)' : 'minmax(140px, 0.7fr)',
          cell: (row) => (row.kind === 'group' ? title(row) : day(row.entry.date, 'short')),
        }
      : null,
    nameOf && {
      key: 'client',
      title: t('hours.client'),
      width: 'minmax(220px, 0.9fr)',
      cell: (row) => (row.kind === 'entry' ? nameOf(row.entry.clientId) : grouping === 'day' && title(row)),
    },
    {
      key: 'what',
      title: t('hours.note'),
      width: 'minmax(130px, 2fr)',
      cell: (row) => (row.kind === 'entry' ? what(row, words) : nameOf || grouping === 'month' ? '' : title(row)),
    },
    {
      key: 'activity',
      title: t('hours.activity'),
      width: '150px',
      from: grouping === 'month' && nameOf ? 930 : 820,
      cell: (row) => row.kind === 'entry' && t(`hours.activities.${row.entry.activity}`),
    },
    {
      key: 'billing',
      title: '',
      width: '150px',
      // With a date and a client beside it there is no room for it in a small window.
      from: grouping === 'month' && nameOf ? 790 : 0,
      cell: (row) => (
        <span className="muted" style={{ fontWeight: 400 }}>
          {row.kind === 'group' ? groupBilling(row, words) : billing(row, numberOf, words)}
        </span>
      ),
    },
    {
      key: 'time',
      title: t('hours.duration'),
      width: '84px',
      align: 'end',
      cell: (row) => formatClock(row.kind === 'group' ? row.minutes : row.entry.minutes),
    },
  ];
  return columns.filter((column) => column !== null);
};

export const useHoursColumns = (selection: Selection, grouping: Grouping, withClient: boolean): Column<HoursRow>[] => {
  const words = useWords();
  const nameOf = useLedger((ledger) => (clientId: string) => clientName(ledger, clientId));
  const numberOf = useLedger((ledger) => (id: string) => ledger.invoices.get(id)?.number);
  return useMemo(
    () => columnsOf(words, selection, grouping, withClient ? nameOf : null, numberOf),
    [words, selection, grouping, withClient, nameOf, numberOf],
  );
};
