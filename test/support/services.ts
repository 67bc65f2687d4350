/** All services as the app builds them, on real files in a folder of their own, with the desktop played by the test. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createGate } from '../../electron/ipc/gate';
import { createCurrentLedger } from '../../electron/services/current-ledger';
import type { Desktop } from '../../electron/services/desktop';
import { createHandlers } from '../../electron/services/handlers';
import type { Log } from '../../electron/services/log';
import { openSettings } from '../../electron/services/settings-store';
import { openTimerFile } from '../../electron/services/timer-file';
import { createTimerService } from '../../electron/services/timer-service';
import { createLedger, openLedgerStore, restoreBackup } from '../../electron/store/ledger-store';
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract';
import type { Settings } from '../../shared/contract/settings';
import type { Result } from '../../shared/result';
import { refuse } from '../../shared/result';
import { makeSampleLedger } from '../../shared/sample/make-sample-ledger';
import { tempFolder } from './temp-ledger';

export const today = '2026-11-24';

/** What the user answers in dialogs (null: cancels), and what was opened or shown outside. */
export type PlayedDesktop = { savePath: string | null; files: string[]; shown: string[]; links: string[] };

const playDesktop = (played: PlayedDesktop): Desktop => ({
  chooseSavePath: async () => played.savePath,
  chooseFile: async () => played.files[0] ?? null,
  chooseFiles: async () => played.files,
  showInFolder: (path) => void played.shown.push(path),
  openPath: async (path) => {
    played.shown.push(path);
    return true;
  },
  openLink: async (url) => void played.links.push(url),
});

const cannotSet = async () => refuse('typesettingFailed');

export const startServices = async (folder?: string) => {
  const home = folder ?? (await tempFolder());
  const desktop: PlayedDesktop = { savePath: null, files: [], shown: [], links: [] };
  const told: unknown[] = [];
  const logged: string[] = [];
  const log: Log = {
    info: () => {},
    warn: (what) => void logged.push(what),
    error: (where, error) => void logged.push(`${where}: ${error}`),
    flush: async () => {},
  };
  let ids = 0;
  const newId = (): string => `id-${++ids}`;
  const clock = (): Date => new Date(`${today}T12:00:00Z`);
  const settings = await openSettings(join(home, 'settings.json'), {
    language: 'nl',
    report: (error) => log.error('settings', error),
  });
  const ledger = createCurrentLedger({
    openStore: (path) => openLedgerStore(path, { clock, newId, after: () => () => undefined }),
    suggestedFolder: join(home, 'Documents', 'Adieu'),
    samplePath: join(home, 'sample', 'ledger.json'),
    onChange: (commit) => void told.push(commit),
    onReplace: (status) => void told.push(status),
    log,
  });
  onTestFinished(() => ledger.close().then(() => undefined));
  const followed: Settings[] = [];
  const handlers = createHandlers({
    ledger,
    settings,
    desktop: playDesktop(desktop),
    createLedger,
    restoreBackup,
    makeSample: () => makeSampleLedger({ today }),
    typesetter: { svg: cannotSet, pdf: cannotSet, evidence: cannotSet, close: () => {} },
    appInfo: { version: '1.2.3', platform: 'linux', hasTray: false, canStartAtLogin: false, fixedToday: null },
    timer: createTimerService({
      ...{ ledger, clock, newId },
      file: await openTimerFile(join(home, 'timers.json')),
      settings: settings.get,
      onLogged: () => {},
      report: (error) => log.error('timer', error),
    }),
    shortcut: { hold: () => true, held: () => null },
    quickWindow: { show: () => {}, close: () => {} },
    clock,
    newId,
    onSettings: (changed) => void followed.push(changed),
  });
  const gate = createGate(handlers, { log, checkAnswers: true });
  const ask = <N extends RequestName>(name: N, input: RequestInput<N>): Promise<Result<RequestOutput<N>>> =>
    gate(name, input) as Promise<Result<RequestOutput<N>>>;
  return { home, ask, gate, handlers, ledger, settings, desktop, told, logged, followed };
};
