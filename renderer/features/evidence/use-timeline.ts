/** The timeline of a client as it is shown: filters, unfolded weeks, and what a row opens. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { Speech } from '../../../shared/evidence/evidence-words';
import { entryWords, itemWords } from '../../../shared/evidence/timeline-words';
import type { CollectionName } from '../../../shared/model/ledger-format';
import { clientTimeline } from '../../../shared/rules/client-timeline';
import type { TimelineItem, Topic } from '../../../shared/rules/timeline-item';
import { recordsOf, topicOf } from '../../../shared/rules/timeline-item';
import type { FormName } from '../../lib/open';
import { useOpen } from '../../lib/open';
import { useShownRecords } from '../../lib/shown-records';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useMemory } from '../../lib/use-memory';
import { chosenDays } from './periods';
import type { View } from './timeline-filters';
import type { TimelineRow } from './timeline-rows';
import { isFoldable, noFilter, timelineRows } from './timeline-rows';

export const firstView: View = { filter: noFilter, period: 'all' };

const forms: Partial<Record<CollectionName, FormName>> = {
  timeEntries: 'hours',
  invoices: 'invoice',
  payments: 'payment',
  costs: 'cost',
  moments: 'moment',
  promises: 'promise',
};

/** The form in which a row is changed; null for a week, and for a joy score, which is given once a month. */
const formOf = (row: TimelineRow): { name: FormName; id: string } | null => {
  if (row.kind === 'month') return null;
  if (row.kind === 'entry') return { name: 'hours', id: row.entry.id };
  const { item } = row;
  if (item.kind === 'hours') {
    const [only] = item.entries;
    return only && item.entries.length === 1 ? { name: 'hours', id: only.id } : null;
  }
  const [record] = recordsOf(item);
  const name = record && forms[record.collection];
  if (!record || !name) return null;
  return { name: item.kind === 'creditNote' ? 'creditNote' : name, id: record.id };
};

const weekKey = (row: TimelineRow): string | null => (row.kind === 'item' && isFoldable(row) ? row.key : null);

const countTopics = (timeline: readonly TimelineItem[]): Record<Topic, number> => {
  const counts = { hours: 0, money: 0, moments: 0, promises: 0, joy: 0 };
  for (const item of timeline) counts[topicOf(item)] += 1;
  return counts;
};

/** Which weeks are unfolded. */
const useFolding = (rows: readonly TimelineRow[], unfolded: ReadonlySet<string>, put: (keys: Set<string>) => void) => {
  const parentOf = (row: TimelineRow): string | null => {
    if (row.kind !== 'entry') return weekKey(row);
    const week = rows.findLast((each) => weekKey(each) !== null && includes(each, row.entry.id));
    return week?.key ?? null;
  };
  return (row: TimelineRow, isOpen: boolean): void => {
    const key = isOpen ? weekKey(row) : parentOf(row);
    if (key === null || unfolded.has(key) === isOpen) return;
    const next = new Set(unfolded);
    if (isOpen) next.add(key);
    else next.delete(key);
    put(next);
  };
};

const includes = (row: TimelineRow, entryId: string): boolean =>
  row.kind === 'item' && row.item.kind === 'hours' && row.item.entries.some(({ id }) => id === entryId);

export const useTimeline = (clientId: string, speech: Speech) => {
  const asOf = useToday();
  const openForm = useOpen();
  const only = useShownRecords(clientId);
  const [view, setView] = useMemory<View>(`evidence.${clientId}`, firstView);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const timeline = useLedger((ledger) => clientTimeline(ledger, clientId, asOf), [clientId, asOf]);
  const chosen = useMemo(() => ({ ...view.filter, ...chosenDays(view.period, view.filter, asOf) }), [view, asOf]);
  const filter = useDeferredValue(chosen);
  const shown = useMemo(
    () =>
      timelineRows(timeline, {
        filter,
        records: only?.records ?? null,
        unfolded,
        itemWords: (item) => itemWords(item, speech),
        entryWords: (entry) => entryWords(entry, speech),
      }),
    [timeline, filter, only, unfolded, speech],
  );
  const counts = useMemo(() => countTopics(timeline), [timeline]);
  const fold = useFolding(shown.rows, unfolded, setUnfolded);
  const open = (row: TimelineRow): void => {
    const form = formOf(row);
    if (form) openForm(form.name, { id: form.id });
    else if (row.kind === 'item') fold(row, !row.isOpen);
  };
  return {
    ...shown,
    counts,
    isEmpty: timeline.length === 0,
    only,
    view,
    setView,
    fold,
    open,
    canOpen: (row: TimelineRow): boolean => formOf(row) !== null || weekKey(row) !== null,
  };
};
