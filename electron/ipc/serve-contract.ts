/** The one channel each way: 'ask' from a window, 'tell' to every window. */
import { BrowserWindow, ipcMain } from 'electron';
import type { EventName, EventPayload } from '../../shared/contract';
import { refuse } from '../../shared/result';
import type { Log } from '../services/log';
import type { Gate } from './gate';
import { isTrustedFrame } from './trusted-frame';

export const serveContract = (gate: Gate, log: Log): void => {
  ipcMain.handle('ask', (event, name: unknown, input: unknown) => {
    if (isTrustedFrame(event.senderFrame)) return gate(name, input);
    log.warn('request from an untrusted frame');
    return refuse('unexpected');
  });
};

export const tell = <N extends EventName>(name: N, payload: EventPayload<N>): void => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send('tell', name, payload);
  }
};
