/** The ledger that is open now, if any. Services ask for it at each request, since the user may open another. */
import type { LedgerStatus } from '../../shared/contract/ledger-status';
import type { Commit, LedgerStore, Opened } from '../store/ledger-store';
import type { Log } from './log';

export type CurrentLedger = {
  readonly suggestedFolder: string;
  readonly samplePath: string;
  /** Where it stands once all that was asked is done. */
  settled: () => Promise<LedgerStatus>;
  status: () => LedgerStatus;
  /** The file that is open, or that could not be opened. */
  path: () => string | null;
  /** The open store, or null where there is none: answer 'noLedger' then. */
  store: () => LedgerStore | null;
  /** Closes what is open and opens `path`; what came of it is the status. */
  open: (path: string) => Promise<LedgerStatus>;
  /** Closes what is open and does `work` while nothing is, then opens `path`, or nothing. */
  replace: (path: string | null, work: () => Promise<void>) => Promise<LedgerStatus>;
  close: () => Promise<LedgerStatus>;
};

export type CurrentLedgerNeeds = {
  openStore: (path: string) => Promise<Opened>;
  suggestedFolder: string;
  samplePath: string;
  onChange: (commit: Commit) => void;
  onReplace: (status: LedgerStatus) => void;
  log: Log;
};

export const createCurrentLedger = (needs: CurrentLedgerNeeds): CurrentLedger => {
  let opened: Opened | null = null;
  let openedPath = '';
  let queue: Promise<unknown> = Promise.resolve();

  const store = (): LedgerStore | null => (opened?.state === 'open' ? opened.store : null);

  const status = (): LedgerStatus => {
    if (!opened) return { state: 'none', suggestedFolder: needs.suggestedFolder };
    if (opened.state === 'open') {
      const { store, notices } = opened;
      const { revision, savedAt, history } = store;
      const isSample = openedPath === needs.samplePath;
      return { state: 'open', path: openedPath, isSample, revision, savedAt, history, notices: [...notices] };
    }
    if (opened.state !== 'unreadable') return opened;
    const { faults: _inFull, ...unreadable } = opened;
    return unreadable;
  };

  /** What the store does not foresee (a folder in the place of the file, no right to read it) can be tried again. */
  const openOrMiss = async (path: string): Promise<Opened> => {
    try {
      return await needs.openStore(path);
    } catch (error) {
      needs.log.error('open ledger', error);
      return { state: 'missing', path };
    }
  };

  const replaceNow = async (path: string | null, work: () => Promise<void>): Promise<LedgerStatus> => {
    const before = store();
    opened = null;
    await before?.close();
    await work();
    if (path !== null) {
      opened = await openOrMiss(path);
      openedPath = path;
      needs.log.info('ledger', { state: opened.state });
      if (opened.state === 'open') for (const { kind } of opened.notices) needs.log.warn('ledger mended', { kind });
    }
    store()?.onChange(needs.onChange);
    needs.onReplace(status());
    return status();
  };

  /** One after the other: two openings at once would each hold a lock. */
  const replace: CurrentLedger['replace'] = (path, work) => {
    const next = queue.catch(() => undefined).then(() => replaceNow(path, work));
    queue = next;
    return next;
  };

  const nothing = async (): Promise<void> => {};
  return {
    suggestedFolder: needs.suggestedFolder,
    samplePath: needs.samplePath,
    settled: () => queue.then(status, status),
    status,
    path: () => {
      const now = status();
      return now.state === 'none' ? null : now.path;
    },
    store,
    open: (path) => replace(path, nothing),
    replace,
    close: () => replace(null, nothing),
  };
};
