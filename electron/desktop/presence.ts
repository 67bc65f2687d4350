/** Adieu on the desktop: window, menu and tray, in the user's language, and what closing and quitting mean. */
import { join } from 'node:path';
import { app, BrowserWindow, dialog, Notification, nativeTheme, shell } from 'electron';
import type { Command, EventPayload } from '../../shared/contract';
import type { Settings } from '../../shared/contract/settings';
import { tell } from '../ipc/serve-contract';
import type { Log } from '../services/log';
import type { SettingsStore } from '../services/settings-store';
import { showAppMenu } from './app-menu';
import { openMainWindow } from './main-window';
import { createTray } from './tray';
import type { DesktopAction, TrayState } from './tray-menu';
import { wordsOf } from './words';

export type PresenceNeeds = {
  settings: SettingsStore;
  log: Log;
  hasTray: boolean;
  logFolder: string;
  ledgerPath: () => string | null;
  perform: (action: DesktopAction) => void;
  /** The small window for hours in one line. */
  openQuick: () => void;
  /** At login Adieu starts in the tray. */
  startsHidden: boolean;
};

export type Presence = {
  readonly window: BrowserWindow;
  show: () => void;
  /** Shows this place in the window, as soon as it can. */
  goTo: (place: EventPayload<'goTo'>) => void;
  /** Follows a change of language or colour scheme. */
  follow: (settings: Settings) => void;
  /** What the tray shows. */
  showState: (part: Partial<TrayState>) => void;
  command: (wanted: Command) => void;
};

/** Said once: else the first closing looks like quitting, or like a fault. */
const explainTray = (settings: SettingsStore): void => {
  if (settings.get().toldAboutTray) return;
  void settings.remember({ toldAboutTray: true });
  const { tray } = wordsOf(settings.get().language);
  const text = process.platform === 'darwin' ? tray.staysTextMac : tray.staysText;
  if (Notification.isSupported()) new Notification({ title: tray.staysTitle, body: text }).show();
  else void dialog.showMessageBox({ message: tray.staysTitle, detail: text });
};

const emptyTray: Omit<TrayState, 'language'> = { hasLedger: false, due: [], timer: null, recentClients: [] };

export const createPresence = (needs: PresenceNeeds): Presence => {
  const { settings, log, hasTray, logFolder, ledgerPath } = needs;
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  nativeTheme.themeSource = settings.get().colourScheme;

  // On macOS an app outlives its window anyway, and the menu bar brings it back.
  const stays = (): boolean => !quitting && (process.platform === 'darwin' || (hasTray && settings.get().closeToTray));
  const main = openMainWindow({
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    settings,
    log,
    devTools: !app.isPackaged,
    staysWhenClosed: stays,
    startsHidden: needs.startsHidden && hasTray,
    onHide: () => explainTray(settings),
  });
  const tray = hasTray ? createTray(needs.perform) : null;
  let state: TrayState = { ...emptyTray, language: settings.get().language };
  const showState = (part: Partial<TrayState>): void => {
    state = { ...state, ...part };
    tray?.show(state);
  };

  const command = (wanted: Command): void => {
    const focused = BrowserWindow.getFocusedWindow();
    // On macOS the menu is that of the quick window too, where undo means the typing.
    if (focused && focused !== main.window && (wanted === 'undo' || wanted === 'redo')) focused.webContents[wanted]();
    else {
      main.show();
      tell('command', { command: wanted });
    }
  };
  const showLedger = (): void => {
    const path = ledgerPath();
    if (path !== null) shell.showItemInFolder(path);
  };
  const follow = ({ language, colourScheme }: Settings): void => {
    const words = wordsOf(language);
    nativeTheme.themeSource = colourScheme;
    showState({ language });
    showAppMenu({
      words: words.menu,
      command,
      openQuick: needs.openQuick,
      showLedger,
      showLogs: () => void shell.openPath(logFolder),
    });
  };
  follow(settings.get());
  const goTo = (place: EventPayload<'goTo'>): void => void main.loaded.then(() => tell('goTo', place));
  return { window: main.window, show: main.show, goTo, follow, showState, command };
};
