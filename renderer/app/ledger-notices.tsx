/** What happened to the file of the ledger, above the page until it was read. */
import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import type { LedgerNotice } from '../../shared/contract/ledger-status';
import { useLedgerStatus } from '../lib/use-ledger';
import { useProblemWords } from '../lib/use-problem-words';
import { useWords } from '../lib/use-words';
import classes from './ledger-notices.module.css';

const Words = ({ notice, path }: { notice: LedgerNotice; path: string }) => {
  const { t } = useWords();
  const problemWords = useProblemWords();
  if (notice.kind === 'notFolded') {
    const reason = notice.code === 'diskFull' ? t('app.notices.full') : problemWords({ ...notice, details: { path } });
    return t('app.notices.notFolded', { reason });
  }
  if (notice.kind === 'journalTorn') return t('app.notices.journalTorn');
  if (notice.kind === 'migrated') return t('app.notices.migrated', { file: notice.backup });
  if (notice.kind === 'merged' && notice.conflicts > 0)
    return t('app.notices.mergedWithConflicts', { count: notice.conflicts, path: notice.setAsidePath });
  return t(`app.notices.${notice.kind}`, { path: notice.setAsidePath });
};

export const LedgerNotices = () => {
  const { t } = useWords();
  const status = useLedgerStatus();
  const [read, setRead] = useState(0);
  // The last one is what matters; what came before it has the same words or is in the log.
  const notice = status.state === 'open' && status.notices.length > read ? status.notices.at(-1) : undefined;
  if (status.state !== 'open' || !notice) return null;
  return (
    <div className={classes['notice']} role="status">
      <span>
        <Words notice={notice} path={status.path} />
      </span>
      <CloseButton size="sm" aria-label={t('app.dismiss')} onClick={() => setRead(status.notices.length)} />
    </div>
  );
};
