import { app } from '../app';
import { browser, runtime } from '../runtime';
import { BrowserWindow } from './browser-window';

/** Headed there is no tray to come back from: a window closed by hand ends the app. */
export const quitWithLastPage = (): void => {
  if (!runtime.isHeaded) return;
  browser().on('Target.detachedFromTarget', ({ targetId }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents._targetId() === targetId);
    if (!window) return;
    window._onGone();
    app.quit();
  });
};
