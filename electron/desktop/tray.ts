/** The tray icon. Its menu always holds everything: on many Linux desktops a click on the icon never arrives. */
import { execFile } from 'node:child_process';
import { Menu, Tray } from 'electron';
import { trayIcon, trayIconName } from './icons';
import type { DesktopWords } from './words';

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

/**
 * Linux shows a tray icon only where something on the session bus takes it (GNOME needs an extension). When nobody
 * answers there is taken to be no tray, since a window that hides without one could not be reached again.
 */
export const findTray = async (): Promise<boolean> =>
  process.platform !== 'linux' || (await Promise.all(questions.map(isYes))).includes(true);

export type TrayNeeds = { open: () => void; quit: () => void };
export type AppTray = { showWords: (words: DesktopWords['tray']) => void };

export const createTray = ({ open, quit }: TrayNeeds): AppTray => {
  const tray = new Tray(trayIcon(trayIconName({ isDue: false, isRunning: false })));
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
