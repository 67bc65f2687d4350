/** Starts the built app as a user would, in Electron where its runtime is present, else in the stand-in. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { _electron } from 'playwright-core';
import { isElectronInstalled } from '../../build/electron-runtime.mjs';
import { findChromium, root } from '../../build/set-up.mjs';
import type { Language } from '../../shared/model/record';
import { watchFaults } from './faults';

export const runtimeInUse = isElectronInstalled() ? 'Electron' : 'stand-in in Chromium';
const launchTimeout = 60_000;

if (!isElectronInstalled()) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = join(root, 'out/stand-in');

export type LaunchOptions = {
  /** What the system speaks; the app's own setting wins after the first run. */
  language?: Language;
  /** The day the app takes for today. */
  today?: string;
  /** The wall time at which the app's clock starts; it then runs, and `advance` puts it forward. */
  now?: string;
  hasTray?: boolean;
  /** Behind the app's own: '--hidden', as at login. */
  args?: readonly string[];
  /** Holds the user's settings and home folder; start again on the same one for a restart. */
  folder?: string;
  /** The built app: a folder with package.json. Else the one that ADIEU_APP names, else this one. */
  appPath?: string;
  /** Some tests want a fault to happen: messages that match are not held against the app. */
  expectedFaults?: RegExp;
};

/** What the app asked of the desktop (desktop-spy.cjs). */
export type Desktop = {
  trayToolTip: string;
  /** How many menus and which icons the tray was given. */
  trayMenus: number;
  trayImages: string[];
  notifications: { title: string; body: string; urgency: string; actions: string[] }[];
  /** Titles of the notifications that the app closed. */
  takenBack: string[];
  links: string[];
  opened: string[];
  shownInFolder: string[];
  takenKeys: string[];
};

export type RunningApp = {
  electron: ElectronApplication;
  page: Page;
  folder: string;
  home: string;
  faults: readonly string[];
  /** What the next save dialogs say; null is "cancel". */
  answerSave: (path: string | null) => Promise<void>;
  /** What the next open dialogs say. */
  answerOpen: (paths: string[]) => Promise<void>;
  desktop: () => Promise<Desktop>;
  clickMenu: (id: string) => Promise<void>;
  clickTray: (id: string) => Promise<void>;
  /** The items of the tray's menu, those of a submenu behind it: 'id label'. */
  trayItems: () => Promise<string[]>;
  /** Clicks the newest notification, or the button with this text. */
  clickNotification: (button?: string) => Promise<void>;
  /** Presses the keys in another program; fails where the app does not hold them. */
  pressAnywhere: (keys: string) => Promise<void>;
  /** Another program has these keys. */
  takeKeys: (keys: string) => Promise<void>;
  /** Asleep so many minutes, and awake again. */
  sleep: (minutes: number) => Promise<void>;
  /** Quits, and fails when anything went wrong behind the test's back. */
  close: () => Promise<void>;
  /** Quits and starts again, with everything the user has. */
  restart: () => Promise<RunningApp>;
};

/** The sample ledger, with the letter to a client who pays late. */
export const openSampleLetter = async (page: Page): Promise<void> => {
  await page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
  await page.evaluate(() => {
    location.hash = '#/clients/client-makelaardij/letter';
  });
  await page.locator('.letter-page').first().waitFor();
};

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'adieu-e2e-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const localeOf = (language: Language): string => (language === 'nl' ? 'nl_NL' : 'en_GB');

/** The tests' own variables stay behind: under NODE_ENV=test some packages behave in another way. */
const environment = (
  home: string,
  { language = 'nl', today, now, hasTray = false }: LaunchOptions,
): Record<string, string> => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(NODE_|VITEST|npm_|LC_|LANG|XDG_)/.test(name));
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    HOME: home,
    LANG: `${localeOf(language)}.UTF-8`,
    LANGUAGE: localeOf(language),
    ADIEU_TRAY: hasTray ? 'yes' : 'no',
    ADIEU_CHROMIUM: findChromium() ?? '',
    ...(today === undefined ? {} : { ADIEU_TODAY: today }),
    ...(now === undefined ? {} : { ADIEU_NOW: now }),
  };
};

const start = async (folder: string, options: LaunchOptions): Promise<ElectronApplication> => {
  const home = join(folder, 'home');
  for (const name of ['Documents', 'Downloads']) mkdirSync(join(home, name), { recursive: true });
  return _electron.launch({
    args: [
      '-r',
      join(root, 'test/e2e/desktop-spy.cjs'),
      options.appPath ?? process.env['ADIEU_APP'] ?? root,
      `--user-data-dir=${join(folder, 'user')}`,
      ...(options.args ?? []),
    ],
    env: environment(home, options),
    cwd: root,
    timeout: launchTimeout,
  });
};

const answerDialogs = (electron: ElectronApplication) => ({
  answerSave: (path: string | null) =>
    electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
    }, path),
  answerOpen: (paths: string[]) =>
    electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
    }, paths),
});

/** Kept by desktop-spy.cjs. */
type Live = {
  live: {
    trayMenu: Electron.Menu | null;
    notifications: Electron.Notification[];
    shortcuts: Record<string, () => void>;
  };
};

const clickItems = (electron: ElectronApplication) => ({
  clickMenu: (id: string) =>
    electron.evaluate(({ Menu }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      if (!item) throw new Error(`no menu item ${wanted}`);
      // Not within this call: an item that quits would take the answer with it.
      setTimeout(() => item.click());
    }, id),
  clickTray: (id: string) =>
    electron.evaluate((_electron, wanted) => {
      const { trayMenu } = (globalThis as unknown as Live).live;
      const item = trayMenu?.getMenuItemById(wanted);
      if (!item) throw new Error(`no tray item ${wanted}`);
      setTimeout(() => item.click());
    }, id),
  trayItems: () =>
    electron.evaluate(() => {
      const list = (menu: Electron.Menu | null | undefined): string[] =>
        (menu?.items ?? []).flatMap(({ id, label, submenu, type }) =>
          type === 'separator' ? [] : [`${id} ${label}`, ...list(submenu)],
        );
      return list((globalThis as unknown as Live).live.trayMenu);
    }),
  clickNotification: (button?: string) =>
    electron.evaluate((_electron, text) => {
      const newest = (globalThis as unknown as Live).live.notifications.at(-1);
      const actionIndex = newest?.actions.findIndex((action) => action.text === text) ?? -1;
      if (!newest || (text !== undefined && actionIndex < 0)) throw new Error(`no notification or button ${text}`);
      if (text === undefined) newest.emit('click', {});
      else newest.emit('action', { actionIndex }, actionIndex);
    }, button),
  pressAnywhere: (keys: string) =>
    electron.evaluate(({ globalShortcut }, pressed) => {
      const { shortcuts } = (globalThis as unknown as Live).live;
      if (!globalShortcut.isRegistered(pressed)) throw new Error(`nobody listens to ${pressed}`);
      setTimeout(() => shortcuts[pressed]?.());
    }, keys),
  takeKeys: (keys: string) =>
    electron.evaluate((_electron, taken) => {
      (globalThis as unknown as { desktop: Desktop }).desktop.takenKeys.push(taken);
    }, keys),
  sleep: (minutes: number) =>
    electron.evaluate(({ powerMonitor }, asleep) => {
      (globalThis as unknown as { adieuClock: { advance: (minutes: number) => void } }).adieuClock.advance(asleep);
      powerMonitor.emit('resume');
    }, minutes),
});

const readDesktop = (electron: ElectronApplication): Promise<Desktop> =>
  electron.evaluate(() => (globalThis as unknown as { desktop: Desktop }).desktop);

export const launchApp = async (options: LaunchOptions = {}): Promise<RunningApp> => {
  const folder = options.folder ?? makeFolder();
  const electron = await start(folder, options);
  const faults = watchFaults(electron, options.expectedFaults);
  const page = await electron.firstWindow({ timeout: launchTimeout });
  await page.waitForURL((url) => url.href !== 'about:blank', { timeout: launchTimeout });
  // The page is there when React has drawn something into it.
  await page.locator('#root > *').first().waitFor({ state: 'attached', timeout: launchTimeout });

  const close = async (): Promise<void> => {
    await electron.close();
    if (faults.length > 0) throw new Error(`The app did what it should not:\n${faults.join('\n')}`);
  };
  return {
    electron,
    page,
    folder,
    home: join(folder, 'home'),
    faults,
    ...answerDialogs(electron),
    ...clickItems(electron),
    desktop: () => readDesktop(electron),
    close,
    restart: async () => {
      await close();
      return launchApp({ ...options, folder });
    },
  };
};
