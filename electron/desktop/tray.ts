/** The tray icon. Its menu always holds everything: on many Linux desktops a click on the icon never arrives. */
import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import type { MenuItemConstructorOptions } from 'electron';
import { Menu, nativeTheme, Tray } from 'electron';
import { trayIcon, trayIconName } from './icons';
import type { DesktopAction, TrayItem, TrayState } from './tray-menu';
import { trayMenu, trayToolTip } from './tray-menu';
import { wordsOf } from './words';

/** Asks the session bus whether anything shows tray icons, with whichever of the two programs there is. */
const questions = [
  'gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus' +
    ' --method org.freedesktop.DBus.NameHasOwner org.kde.StatusNotifierWatcher',
  'dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus' +
    ' org.freedesktop.DBus.NameHasOwner string:org.kde.StatusNotifierWatcher',
];

const isYes = (question: string): Promise<boolean> =>
  new Promise((resolve) => {
    const [program = '', ...words] = question.split(' ');
    execFile(program, words, { timeout: 1_000 }, (error, output) => resolve(!error && output.includes('true')));
  });

const isTaken = async (): Promise<boolean> => (await Promise.all(questions.map(isYes))).includes(true);

/**
 * Linux shows a tray icon only where something on the session bus takes it (GNOME needs an extension). When nobody
 * answers within `seconds` there is taken to be no tray, since a window that hides without one could not be reached again.
 */
export const findTray = async (seconds: number): Promise<boolean> => {
  if (process.platform !== 'linux') return true;
  for (let waited = 0; ; waited += 1) {
    if (await isTaken()) return true;
    if (waited >= seconds) return false;
    await setTimeout(1_000);
  }
};

const toTemplate = (
  items: readonly TrayItem[],
  perform: (action: DesktopAction) => void,
): MenuItemConstructorOptions[] =>
  items.map((item) => {
    if ('type' in item) return item;
    const { id, label } = item;
    if ('items' in item) return { id, label, submenu: toTemplate(item.items, perform) };
    return { id, label, click: () => perform(item.action) };
  });

export type AppTray = { show: (state: TrayState) => void };

/** Does it again only for another value: an open menu that is replaced closes or flickers. */
const onlyWhenNew = <T>(put: (value: T) => void): ((value: T) => void) => {
  let last: string | null = null;
  return (value) => {
    const text = JSON.stringify(value);
    if (text !== last) put(value);
    last = text;
  };
};

export const createTray = (perform: (action: DesktopAction) => void): AppTray => {
  const tray = new Tray(trayIcon(trayIconName({ isDue: false, isRunning: false })));
  tray.on('click', () => perform({ does: 'open' }));
  const putIcon = onlyWhenNew((name: string) => tray.setImage(trayIcon(name)));
  const putToolTip = onlyWhenNew((text: string) => tray.setToolTip(text));
  const putMenu = onlyWhenNew((items: TrayItem[]) =>
    tray.setContextMenu(Menu.buildFromTemplate(toTemplate(items, perform))),
  );
  let shown: TrayState | null = null;
  const putState = (state: TrayState): void => {
    shown = state;
    const words = wordsOf(state.language);
    putIcon(trayIconName({ isDue: state.due.length > 0, isRunning: state.timer !== null }));
    putToolTip(trayToolTip(state, words));
    putMenu(trayMenu(state, words));
  };
  nativeTheme.on('updated', () => shown && putState(shown));
  return { show: putState };
};
