/**
 * The small window for hours in one line, over whatever the user was doing. It is made when it is asked for and gone
 * when it is closed, so that it remembers nothing and keeps nothing alive.
 */
import { join } from 'node:path';
import type { Rectangle } from 'electron';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { appOrigin } from '../ipc/trusted-frame';
import type { Log } from '../services/log';
import type { QuickWindow } from '../services/quick-service';
import { appIcon } from './icons';
import { paperNow } from './paper';

const size = { width: 620, height: 300 };

/** On the screen where the pointer is, above the middle. */
const place = (): Rectangle => {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  return {
    ...size,
    x: Math.round(workArea.x + (workArea.width - size.width) / 2),
    y: Math.round(workArea.y + (workArea.height - size.height) / 4),
  };
};

const makeWindow = (): BrowserWindow =>
  new BrowserWindow({
    ...place(),
    show: false,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    title: 'Adieu',
    backgroundColor: paperNow(),
    // Over a program that fills the screen, without bringing Adieu's other window along.
    ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
    ...(process.platform === 'linux' ? { icon: appIcon() } : {}),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !app.isPackaged,
      spellcheck: false,
    },
  });

const open = (log: Log): BrowserWindow => {
  const window = makeWindow();
  // Its keys are its own: the application menu would act on the main window.
  if (process.platform !== 'darwin') window.removeMenu();
  window.once('ready-to-show', () => {
    window.show();
    window.focus();
  });
  const follow = (): void => window.setBackgroundColor(paperNow());
  nativeTheme.on('updated', follow);
  window.on('closed', () => nativeTheme.off('updated', follow));
  window.webContents.on('preload-error', (_event, _path, error) => log.error('preload', error));
  void window
    .loadURL(`${appOrigin}/index.html#/quick`)
    .catch((error: unknown) => log.error('load quick window', error));
  return window;
};

export const createQuickWindow = (log: Log): QuickWindow => {
  let window: BrowserWindow | null = null;
  return {
    show: () => {
      if (window && !window.isDestroyed()) {
        window.show();
        window.focus();
        return;
      }
      window = open(log);
    },
    close: () => {
      if (window && !window.isDestroyed()) window.close();
      window = null;
    },
  };
};
