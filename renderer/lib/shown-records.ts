/**
 * "Show what is behind this": a client's timeline with only some records, under a title. Features are strangers to each
 * other, so whoever has a figure calls this instead of the page with the timeline:
 *
 *   const show = useShowRecords(clientId);
 *   show('Gemiddeld te laat', fact.records);
 */
import { useCallback, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import type { RecordRef } from '../../shared/rules/signal';

export type ShownRecords = { clientId: string; title: string; records: readonly RecordRef[] };

const listeners = new Set<() => void>();
let shown: ShownRecords | null = null;

const change = (next: ShownRecords | null): void => {
  shown = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Back to all of them. The page does so when it is left. */
export const showAllRecords = (): void => change(null);

/** Opens the client's evidence with only these records. */
export const useShowRecords = (clientId: string): ((title: string, records: readonly RecordRef[]) => void) => {
  const [location, go] = useLocation();
  return useCallback(
    (title, records) => {
      change({ clientId, title, records });
      const page = `/clients/${clientId}/evidence`;
      if (location !== page) go(page);
    },
    [clientId, location, go],
  );
};

/** What is asked to be shown of this client, or null: all. */
export const useShownRecords = (clientId: string): ShownRecords | null => {
  const now = useSyncExternalStore(subscribe, () => shown);
  return now?.clientId === clientId ? now : null;
};
