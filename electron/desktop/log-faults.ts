import { app } from 'electron';
import type { Log } from '../services/log';

/** What nobody caught goes to the log too. An exception still shows Electron's own box: going on would be guessing. */
export const logFaults = (log: Log): void => {
  process.on('uncaughtExceptionMonitor', (error) => log.error('uncaught', error));
  process.on('unhandledRejection', (reason) => {
    log.error('unhandled rejection', reason);
    if (!app.isPackaged) console.error('unhandled rejection', reason);
  });
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') log.warn('process gone', { type, reason });
  });
};
