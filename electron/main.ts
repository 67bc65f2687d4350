/** The table of contents: what the main process is made of, in the order in which it comes. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import type { LedgerNotice } from '../shared/contract/ledger-status';
import { makeSampleLedger } from '../shared/sample/make-sample-ledger';
import { dayOf } from '../shared/units/calendar-day';
import { registerAppScheme, serveApp } from './desktop/app-protocol';
import { createAwayNotice } from './desktop/away-notice';
import { commandIn } from './desktop/command-line';
import { createDesktopActions } from './desktop/desktop-actions';
import { createDesktop } from './desktop/dialogs';
import { allowPortalShortcuts, createHeldShortcut } from './desktop/global-shortcut';
import { denyPermissions, guardPages } from './desktop/guard';
import { logFaults } from './desktop/log-faults';
import { createPresence } from './desktop/presence';
import { createQuickWindow } from './desktop/quick-window';
import { finishBeforeQuit } from './desktop/quit';
import { canStartAtLogin, followStartAtLogin, wasStartedAtLogin } from './desktop/start-at-login';
import { showStartFailure } from './desktop/start-failure';
import { clockOn, readTestSeams } from './desktop/test-seams';
import { findTray } from './desktop/tray';
import { startTypesetProcess } from './desktop/typeset-process';
import { watchReminders } from './desktop/watch-reminders';
import { watchTimer } from './desktop/watch-timer';
import { systemLanguage } from './desktop/words';
import { createGate } from './ipc/gate';
import { serveContract, tell } from './ipc/serve-contract';
import { createTypesetter } from './letters/typeset';
import { createCurrentLedger } from './services/current-ledger';
import { createHandlers } from './services/handlers';
import { createLog } from './services/log';
import { readLogo } from './services/logo-files';
import type { SettingsStore } from './services/settings-store';
import { openSettings } from './services/settings-store';
import { openTimerFile } from './services/timer-file';
import { createTimerService } from './services/timer-service';
import { openToldReminders } from './services/told-reminders';
import { createLedger, openLedgerStore, restoreBackup } from './store/ledger-store';

const seams = readTestSeams();
if (seams.userData !== null) app.setPath('userData', seams.userData);

const userData = app.getPath('userData');
const logFolder = join(userData, 'logs');
const clock = clockOn(seams);
/** At login a panel may be there later than Adieu is. */
const secondsForPanel = 20;
const log = createLog(logFolder, clock);

type LedgerListener = { noticeChange?: () => void; noticeReplaced: () => void };

const keepLedger = (settings: SettingsStore, listeners: () => LedgerListener[]) =>
  createCurrentLedger({
    openStore: (path) => {
      const report = (error: unknown): void => log.error('ledger', error);
      const onNotice = (notice: LedgerNotice): void => {
        log.warn('ledger', { kind: notice.kind });
        tell('ledger.noticed', notice);
      };
      return openLedgerStore(path, { clock, newId: randomUUID, language: settings.get().language, report, onNotice });
    },
    log,
    suggestedFolder: join(app.getPath('documents'), 'Adieu'),
    samplePath: join(userData, 'sample', 'ledger.json'),
    onChange: ({ revision, change, history, savedAt }) => {
      tell('ledger.changed', { revision, change: [...change], history, savedAt });
      for (const { noticeChange } of listeners()) noticeChange?.();
    },
    onReplace: (status) => {
      tell('ledger.replaced', status);
      for (const { noticeReplaced } of listeners()) noticeReplaced();
    },
  });

const start = async (): Promise<void> => {
  log.info('start', { version: app.getVersion(), platform: process.platform });
  const settings = await openSettings(join(userData, 'settings.json'), {
    language: systemLanguage(),
    report: (error) => log.error('settings', error),
  });
  const hasTray = seams.hasTray ?? (await findTray(wasStartedAtLogin() ? secondsForPanel : 0));
  const told = await openToldReminders(join(userData, 'told-reminders.json'), (error) => log.error('told', error));
  const loginStart = await followStartAtLogin(settings, (error) => log.error('start at login', error));

  const ledger = keepLedger(settings, () => [reminders, { noticeReplaced: timer.noticeLedger }]);
  const timer = createTimerService({
    ledger,
    file: await openTimerFile(join(userData, 'timers.json')),
    settings: settings.get,
    clock,
    newId: randomUUID,
    onLogged: (logged) => tell('timer.logged', logged),
    report: (error) => log.error('timer', error),
  });
  timer.onChange((status) => {
    tell('timer.changed', status);
    noticeAway(status);
    reminders.noticeTimer();
  });
  const stopWatchingTimer = watchTimer(timer);
  const { ledgerPath } = settings.get();
  if (ledgerPath !== null) void ledger.open(ledgerPath);
  const typesetter = createTypesetter(startTypesetProcess, (file) => readLogo(ledger.store()?.path, file));
  finishBeforeQuit(async () => {
    reminders.stop();
    stopWatchingTimer();
    await timer.flush();
    typesetter.close();
    await ledger.close();
    await settings.flush();
    await log.flush();
  });

  const quickWindow = createQuickWindow(log);
  const shortcut = createHeldShortcut(quickWindow.show);
  if (!shortcut.hold(settings.get().quickShortcut)) log.warn('shortcut taken');

  const handlers = createHandlers({
    ledger,
    settings,
    desktop: createDesktop(() => presence.window),
    createLedger,
    restoreBackup,
    makeSample: () => makeSampleLedger({ today: dayOf(clock()) }),
    typesetter,
    timer,
    shortcut,
    quickWindow,
    clock,
    newId: randomUUID,
    appInfo: {
      version: app.getVersion(),
      platform: process.platform,
      hasTray,
      canStartAtLogin: canStartAtLogin(),
      fixedToday: seams.fixedToday,
    },
    onSettings: (changed) => {
      presence.follow(changed);
      void loginStart.follow(changed);
      tell('settings.changed', changed);
    },
  });
  serveContract(createGate(handlers, { log, checkAnswers: !app.isPackaged }), log);
  serveApp(join(import.meta.dirname, '../renderer'), ledger);
  denyPermissions();

  const perform = createDesktopActions({
    handlers,
    ledger: () => ledger.store()?.ledger ?? null,
    clock,
    show: () => presence.show(),
    goTo: (place) => presence.goTo(place),
    logHours: quickWindow.show,
    quit: () => app.quit(),
    onProblem: (action, code) => log.warn('desktop', { action, code }),
  });
  const presence = createPresence({
    settings,
    log,
    hasTray,
    logFolder,
    ledgerPath: ledger.path,
    openQuick: quickWindow.show,
    perform: (action) => void perform(action).catch((error: unknown) => log.error('desktop', error)),
    startsHidden: wasStartedAtLogin(),
  });
  const noticeAway = createAwayNotice({
    language: () => settings.get().language,
    nameOf: (clientId) => ledger.store()?.ledger.clients.get(clientId)?.name,
    isLooking: () => presence.window.isFocused(),
    show: presence.show,
  });
  const { showState } = presence;
  const reminders = watchReminders({ ledger, settings, told, timer: timer.state, clock, showState, perform, log });
  app.on('second-instance', presence.show);
  app.on('activate', presence.show);
};

/** The installed program does the jobs of the command line too, without a window and beside one that is open. */
const runCommand = async (words: readonly string[]): Promise<void> => {
  if (process.platform === 'darwin') app.setActivationPolicy('accessory');
  const [{ runCli }, { processIo }] = await Promise.all([import('./cli/run-cli'), import('./cli/process-io')]);
  await app.whenReady();
  const code = await runCli(words, processIo(join(app.getAppPath(), 'package.json'), startTypesetProcess));
  process.stdout.write('', () => app.exit(code));
};

const command = commandIn(process.argv, app.isPackaged);
if (command) {
  void runCommand(command);
} else if (app.requestSingleInstanceLock()) {
  if (process.platform === 'win32') app.setAppUserModelId('nl.adieu.app');
  logFaults(log);
  registerAppScheme();
  allowPortalShortcuts();
  guardPages();
  // Not awaited: Electron is ready only after this module has been evaluated to its end.
  void app.whenReady().then(start).catch(showStartFailure(log, logFolder));
} else {
  app.quit();
}
