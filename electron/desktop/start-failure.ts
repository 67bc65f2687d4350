import { app, dialog } from 'electron';
import type { Log } from '../services/log';
import { systemLanguage, wordsOf } from './words';

/** Says that Adieu cannot start, and where to look, instead of vanishing. */
export const showStartFailure =
  (log: Log, logFolder: string) =>
  (error: unknown): void => {
    const { menu } = wordsOf(systemLanguage());
    log.error('start', error);
    dialog.showErrorBox(menu.startFailedTitle, menu.startFailedText.replace('{{path}}', logFolder));
    void log.flush().then(() => app.exit(1));
  };
