import { app } from 'electron';

/** Quitting waits for `finish`, so that nothing is half-written; a failure of it must not keep Adieu running. */
export const finishBeforeQuit = (finish: () => Promise<unknown>): void => {
  let finished = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    void finish()
      .catch(() => undefined)
      .then(() => {
        finished = true;
        app.quit();
      });
  });
};
