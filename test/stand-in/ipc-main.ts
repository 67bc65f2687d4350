/** `ipcMain`. The handlers' map has the name that Electron gives it, so that a test can forge senders in both. */
import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { decode, encode } from './codec';
import { preventable, strict } from './strict';

// biome-ignore lint/suspicious/noExplicitAny: as Electron types it
type Handler = (event: Electron.IpcMainInvokeEvent, ...args: any[]) => unknown;

class IpcMain extends EventEmitter {
  readonly _invokeHandlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this._invokeHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this._invokeHandlers.set(channel, handler);
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }
  removeHandler(channel: string): void {
    this._invokeHandlers.delete(channel);
  }
}

export const ipcMain = strict('ipcMain', new IpcMain());

type Sender = { sender: object; senderFrame: object | null };
const eventFrom = (sender: Sender) => preventable({ ...sender, type: 'frame', processId: 1, frameId: 1, ports: [] });

/** As Electron words it: the error's name and message cross, its code and stack do not. */
export const answerInvoke = async (
  sender: Sender,
  channel: string,
  args: string,
): Promise<{ value: string } | { failure: string }> => {
  try {
    const handler = ipcMain._invokeHandlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return {
      value: encode(
        await handler(eventFrom(sender) as unknown as Electron.IpcMainInvokeEvent, ...(decode(args) as unknown[])),
      ),
    };
  } catch (error) {
    return { failure: `Error invoking remote method '${channel}': ${String(error)}` };
  }
};

export const receiveSend = (sender: Sender, channel: string, args: string): void => {
  ipcMain.emit(channel, eventFrom(sender), ...(decode(args) as unknown[]));
};
