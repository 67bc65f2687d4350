/** Which ledger is open: the user's own, the sample, or none yet. */
import { access, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Handlers } from '../../shared/contract';
import type { LedgerStatus } from '../../shared/contract/ledger-status';
import type { LedgerFile } from '../../shared/model/ledger';
import { ledgerFormat } from '../../shared/model/ledger-format';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { CurrentLedger } from './current-ledger';
import type { Desktop } from './desktop';
import type { SettingsStore } from './settings-store';

export type LedgerServiceNeeds = {
  ledger: CurrentLedger;
  settings: SettingsStore;
  desktop: Desktop;
  /** Makes a new ledger file; never overwrites one. */
  createLedger: (path: string, initial?: Partial<LedgerFile>) => Promise<Result<{ path: string }>>;
  restoreBackup: (path: string, file: string) => Promise<Result<unknown>>;
  makeSample: () => LedgerFile;
};

export const ledgerFileName = 'ledger.json';
const jsonOnly = { name: 'JSON', extensions: ['json'] };

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Whether a file is whole and something else: then it was chosen by mistake. What cannot be read or parsed may well be
 * a damaged ledger, and the store knows what to do with that.
 */
const isOtherJson = async (path: string): Promise<boolean> => {
  try {
    const whole: unknown = JSON.parse(await readFile(path, 'utf8'));
    const isRecord = typeof whole === 'object' && whole !== null;
    return !isRecord || (whole as { format?: unknown }).format !== ledgerFormat;
  } catch {
    return false;
  }
};

type LedgerRequest =
  | 'ledger.status'
  | 'ledger.create'
  | 'ledger.openFile'
  | 'ledger.openSample'
  | 'ledger.close'
  | 'ledger.retry'
  | 'ledger.restoreBackup'
  | 'ledger.showInFolder';

export const createLedgerService = (needs: LedgerServiceNeeds): Handlers<LedgerRequest> => {
  const { ledger, settings, desktop } = needs;

  /** Only a ledger that did open is opened again at the next start. */
  const openAndRemember = async (path: string): Promise<Result<LedgerStatus>> => {
    const status = await ledger.open(path);
    if (status.state === 'open') await settings.remember({ ledgerPath: path });
    return ok(status);
  };

  /** A ledger that is already there is the user's own, so it is opened and not refused. */
  const createAt = async (path: string): Promise<Result<LedgerStatus>> => {
    if (await exists(path)) return openAndRemember(path);
    const made = await needs.createLedger(path);
    return made.ok ? openAndRemember(path) : made;
  };

  const openSample = async (): Promise<Result<LedgerStatus>> => {
    const path = ledger.samplePath;
    const before = ledger.path();
    let made: Result<unknown> = ok(undefined);
    const status = await ledger.replace(path, async () => {
      await rm(dirname(path), { recursive: true, force: true });
      made = await needs.createLedger(path, needs.makeSample());
    });
    if (!made.ok) {
      await (before === null ? ledger.close() : ledger.open(before));
      return made;
    }
    await settings.remember({ ledgerPath: path });
    return ok(status);
  };

  const restore = async (file: string): Promise<Result<LedgerStatus>> => {
    const status = ledger.status();
    if (status.state !== 'unreadable' || !status.backups.some((backup) => backup.file === file)) {
      return refuse('invalidInput', { field: 'file', details: { field: 'file' } });
    }
    const restored = await needs.restoreBackup(status.path, file);
    return restored.ok ? openAndRemember(status.path) : restored;
  };

  return {
    'ledger.status': async () => ok(await ledger.settled()),
    'ledger.create': async ({ where }) => {
      if (where === 'suggested') return createAt(join(ledger.suggestedFolder, ledgerFileName));
      const path = await desktop.chooseSavePath(ledgerFileName, jsonOnly);
      return path === null ? refuse('cancelled') : createAt(path);
    },
    'ledger.openFile': async () => {
      const path = await desktop.chooseFile(jsonOnly);
      if (path === null) return refuse('cancelled');
      // Refused before anything is closed: what is open stays open.
      if (await isOtherJson(path)) return refuse('notALedger', { details: { name: basename(path) } });
      return openAndRemember(path);
    },
    'ledger.openSample': openSample,
    'ledger.close': async () => {
      await settings.remember({ ledgerPath: null });
      return ok(await ledger.close());
    },
    'ledger.retry': async () => {
      const path = ledger.path();
      return path === null ? ok(ledger.status()) : openAndRemember(path);
    },
    'ledger.restoreBackup': ({ file }) => restore(file),
    'ledger.showInFolder': () => {
      const path = ledger.path();
      if (path === null) return refuse('noLedger');
      desktop.showInFolder(path);
      return ok({});
    },
  };
};
