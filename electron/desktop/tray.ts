/** The tray icon. Its menu always holds everything: on many Linux desktops a click on the icon never arrives. */
import { execFile } from 'node:child_process';
import { Menu, Tray } from 'electron';
import { trayIcon } from './icons';
import type { DesktopWords } from './words';

const watcher = 'org.kde.StatusNotifierWatcher';
const questions: [string, string[]][] = [
  [
    'gdbus',
    [
      'call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus',
      '--method org.freedesktop.DBus.NameHasOwner',
      watcher,
    ],
  ],
  [
    'dbus-send',
    [
      '--session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus',
      'org.freedesktop.DBus.NameHasOwner',
      `string:${watcher}`,
    ],
  ],
];

const ask = ([program, parts]: [string, string[]]): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(program, parts.join(' ').split(' '), { timeout: 2_000 }, (error, output) =>
      resolve(!error && output.includes('true')),
    );
  });

/**
 * Linux shows a tray icon only where something on the session bus takes it (GNOME needs an extension). When nobody
 * answers there is taken to be no tray, since a window that hides without one could not be reached again.
 */
export const findTray = async (): Promise<boolean> => {
  if (process.platform !== 'linux') return true;
  for (const question of questions) if (await ask(question)) return true;
  return false;
};

export type TrayNeeds = { open: () => void; quit: () => void };
export type AppTray = { showWords: (words: DesktopWords['tray']) => void };

export const createTray = ({ open, quit }: TrayNeeds): AppTray => {
  const tray = new Tray(trayIcon());
  tray.on('click', open);
  return {
    showWords: (words) => {
      tray.setToolTip(words.tooltip);
      tray.setContextMenu(
        Menu.buildFromTemplate([
          { id: 'open', label: words.open, click: open },
          { type: 'separator' },
          { id: 'quit', label: words.quit, click: quit },
        ]),
      );
    },
  };
};
