/** The one window: where it opens, how it shows, and what closing it means. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { appOrigin } from '../ipc/trusted-frame';
import type { Log } from '../services/log';
import type { SettingsStore } from '../services/settings-store';
import { appIcon } from './icons';
import { paperNow } from './paper';
import { fitPlace, smallestWindow } from './window-place';

const shortestLife = 10_000;

export type MainWindow = {
  readonly window: BrowserWindow;
  show: () => void;
  /** Resolves when its page listens: what is told before that, nobody hears. */
  loaded: Promise<void>;
};

export type MainWindowNeeds = {
  preload: string;
  settings: SettingsStore;
  log: Log;
  devTools: boolean;
  /** Whether closing only hides it; asked each time, since a setting and the tray decide. */
  staysWhenClosed: () => boolean;
  onHide: () => void;
  /** Waits in the tray until it is asked for. */
  startsHidden: boolean;
};

const workAreas = () => {
  const main = screen.getPrimaryDisplay();
  return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)].map(({ workArea }) => workArea);
};

const makeWindow = ({ preload, settings, devTools }: MainWindowNeeds): BrowserWindow =>
  new BrowserWindow({
    ...fitPlace(settings.get().window, workAreas()),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Adieu',
    backgroundColor: paperNow(),
    ...(process.platform === 'linux' ? { icon: appIcon() } : {}),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools,
      // Chromium fetches its dictionaries from the network; only macOS has its own.
      spellcheck: process.platform === 'darwin',
    },
  });

/** The first time as it was left: that may be long after the start, from the tray. */
const createShow = (window: BrowserWindow, settings: SettingsStore): (() => void) => {
  let wasShown = false;
  return () => {
    if (!wasShown && settings.get().window?.maximised) window.maximize();
    wasShown = true;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
};

export const openMainWindow = (needs: MainWindowNeeds): MainWindow => {
  const { settings, log } = needs;
  const window = makeWindow(needs);
  const show = createShow(window, settings);
  if (!needs.startsHidden) window.once('ready-to-show', show);
  window.on('close', (event) => {
    void settings.remember({ window: { ...window.getNormalBounds(), maximised: window.isMaximized() } });
    if (!needs.staysWhenClosed()) return;
    event.preventDefault();
    window.hide();
    needs.onHide();
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(paperNow());
  });
  let lastReload = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.warn('window gone', { reason });
    // A page that dies again at once would die for ever.
    if (reason === 'clean-exit' || Date.now() - lastReload < shortestLife) return;
    lastReload = Date.now();
    window.reload();
  });
  window.webContents.on('preload-error', (_event, _path, error) => log.error('preload', error));
  const loaded = window.loadURL(`${appOrigin}/index.html`).catch((error: unknown) => log.error('load window', error));
  return { window, show, loaded };
};
