/**
 * Types only: each member of the stand-in must be usable as Electron's own, by electron.d.ts. A member that is not,
 * or that Electron does not have, is named in the error. Names with an underscore are the stand-in's own.
 */
import type Electron from 'electron';
import type * as standIn from './electron';

type Own = `_${string}`;
/** Events are not compared: Electron types each event's listener, the stand-in takes any. */
type Emitter = keyof import('node:events').EventEmitter;
type Misfit<S, E> = {
  [K in Exclude<keyof S, Own | Emitter>]: K extends keyof E ? (S[K] extends E[K] ? never : K) : K;
}[Exclude<keyof S, Own | Emitter>];
type Instance<C> = C extends abstract new (...args: never[]) => infer I ? I : never;
type Given = typeof standIn;

type Misfits = {
  app: Misfit<Given['app'], Electron.App>;
  dialog: Misfit<Given['dialog'], Electron.Dialog>;
  shell: Misfit<Given['shell'], Electron.Shell>;
  clipboard: Misfit<Given['clipboard'], Electron.Clipboard>;
  nativeTheme: Misfit<Given['nativeTheme'], Electron.NativeTheme>;
  globalShortcut: Misfit<Given['globalShortcut'], Electron.GlobalShortcut>;
  powerMonitor: Misfit<Given['powerMonitor'], Electron.PowerMonitor>;
  screen: Misfit<Given['screen'], Electron.Screen>;
  ipcMain: Misfit<Given['ipcMain'], Electron.IpcMain>;
  net: Misfit<Given['net'], Electron.Net>;
  protocol: Misfit<Given['protocol'], Electron.Protocol>;
  session: Misfit<Given['session']['defaultSession'], Electron.Session>;
  utilityProcess: Misfit<ReturnType<Given['utilityProcess']['fork']>, Electron.UtilityProcess>;
  // Its webContents is the next line.
  BrowserWindow: Misfit<Omit<Instance<Given['BrowserWindow']>, 'webContents'>, Electron.BrowserWindow>;
  webContents: Misfit<Instance<Given['BrowserWindow']>['webContents'], Electron.WebContents>;
  Menu: Misfit<Instance<Given['Menu']>, Electron.Menu>;
  MenuItem: Misfit<Instance<Given['MenuItem']>, Electron.MenuItem>;
  Tray: Misfit<Instance<Given['Tray']>, Electron.Tray>;
  Notification: Misfit<Instance<Given['Notification']>, Electron.Notification>;
  nativeImage: Misfit<ReturnType<Given['nativeImage']['createEmpty']>, Electron.NativeImage>;
  modules: Exclude<keyof Given, keyof typeof Electron>;
};

/** All `never`, or this line does not compile and names what does not fit. */
export const noMisfits: { [M in keyof Misfits]: never } = {} as Misfits;
