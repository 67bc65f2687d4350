/** How many reminders wait, for the navigation. The question is loaded after the start, and asked when it is quiet. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ledgerStore } from './ledger-store';
import { useNow } from './today';

/** Milliseconds without a change. */
const quiet = 150;

export const useDueCount = (): number => {
  const now = useNow();
  const { replica, revision } = useSyncExternalStore(ledgerStore.subscribe, ledgerStore.snapshot);
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isStale = false;
    const ask = async (): Promise<void> => {
      const { dueReminders } = await import('../../shared/rules/due-reminders');
      if (!isStale) setCount(replica ? dueReminders(replica.ledger, now).length : 0);
    };
    const timer = setTimeout(() => void ask(), quiet);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [replica, revision, now]);
  return count;
};
