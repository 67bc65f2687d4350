/** What no page may do: leave the app, open windows, embed, download, or use any device or permission. */
import { app, session } from 'electron';

export const guardPages = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // Loading the same page again is no navigation away.
    contents.on('will-navigate', (event) => {
      if (event.url !== contents.getURL()) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
};

/** Once the app is ready: the session does not exist before. */
export const denyPermissions = (): void => {
  const { defaultSession } = session;
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
};
