/** What the application menu holds. An item that only the window can do has that command as its id. */
import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../shared/contract';
import type { DesktopWords } from './words';

type Item = MenuItemConstructorOptions;

export type MenuNeeds = {
  words: DesktopWords['menu'];
  platform: NodeJS.Platform;
  /** Reload and developer tools. */
  forDevelopers: boolean;
  command: (command: Command) => void;
  openQuick: () => void;
  showLedger: () => void;
  showLogs: () => void;
};

const separator: Item = { type: 'separator' };

const fileMenu = ({ words, platform, command, openQuick, showLedger }: MenuNeeds): Item[] => {
  const item = (id: Command & keyof typeof words, accelerator: string): Item => ({
    id,
    label: words[id],
    accelerator,
    click: () => command(id),
  });
  const settings = item('openSettings', 'CmdOrCtrl+,');
  return [
    item('logHours', 'CmdOrCtrl+N'),
    { id: 'quickHours', label: words.quickHours, accelerator: 'CmdOrCtrl+Shift+H', click: openQuick },
    item('toggleTimer', 'CmdOrCtrl+T'),
    item('newClient', 'CmdOrCtrl+Shift+N'),
    item('addInvoice', 'CmdOrCtrl+Shift+I'),
    item('logMoment', 'CmdOrCtrl+Shift+M'),
    item('newReminder', 'CmdOrCtrl+Shift+R'),
    separator,
    item('importFiles', 'CmdOrCtrl+I'),
    { id: 'showLedger', label: words.showLedger, click: showLedger },
    ...(platform === 'darwin' ? [] : [separator, settings]),
    separator,
    { role: 'close', label: words.closeWindow },
    ...(platform === 'darwin' ? [] : [{ role: 'quit', label: words.quit, accelerator: 'Ctrl+Q' } as Item]),
  ];
};

/** Undo is the window's to decide: the text field's own while one has the focus, else the last change. */
const editMenu = ({ words, command }: MenuNeeds): Item[] => [
  { id: 'undo', label: words.undo, accelerator: 'CmdOrCtrl+Z', click: () => command('undo') },
  { id: 'redo', label: words.redo, accelerator: 'CmdOrCtrl+Shift+Z', click: () => command('redo') },
  separator,
  { role: 'cut', label: words.cut },
  { role: 'copy', label: words.copy },
  { role: 'paste', label: words.paste },
  { role: 'selectAll', label: words.selectAll },
  separator,
  { id: 'find', label: words.find, accelerator: 'CmdOrCtrl+F', click: () => command('find') },
];

const viewMenu = ({ words, forDevelopers, command }: MenuNeeds): Item[] => {
  const pages = (['goClients', 'goHours', 'goMoments', 'goMoney', 'goReminders'] as const).map(
    (id, index): Item => ({ id, label: words[id], accelerator: `CmdOrCtrl+${index + 1}`, click: () => command(id) }),
  );
  return [
    ...pages,
    { id: 'openPalette', label: words.openPalette, accelerator: 'CmdOrCtrl+K', click: () => command('openPalette') },
    separator,
    { role: 'resetZoom', label: words.resetZoom },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    separator,
    { role: 'togglefullscreen', label: words.fullScreen },
    ...(forDevelopers
      ? [
          separator,
          { role: 'reload', label: words.reload } as Item,
          { role: 'toggleDevTools', label: words.developerTools, accelerator: 'F12' } as Item,
        ]
      : []),
  ];
};

const windowMenu = ({ words, platform }: MenuNeeds): Item[] => [
  { role: 'minimize', label: words.minimize },
  ...(platform === 'darwin'
    ? [{ role: 'zoom', label: words.zoom } as Item, separator, { role: 'front', label: words.front } as Item]
    : []),
];

const helpMenu = ({ words, platform, showLogs }: MenuNeeds): Item[] => [
  { id: 'showLogs', label: words.showLogs, click: showLogs },
  ...(platform === 'darwin' ? [] : [separator, { role: 'about', label: words.about } as Item]),
];

const macMenu = ({ words, command }: MenuNeeds): Item => ({
  label: 'Adieu',
  submenu: [
    { role: 'about', label: words.about },
    separator,
    { id: 'openSettings', label: words.openSettings, accelerator: 'Cmd+,', click: () => command('openSettings') },
    separator,
    { role: 'services', label: words.services },
    separator,
    { role: 'hide', label: words.hide },
    { role: 'hideOthers', label: words.hideOthers },
    { role: 'unhide', label: words.unhide },
    separator,
    { role: 'quit', label: words.quit },
  ],
});

export const menuTemplate = (needs: MenuNeeds): Item[] => {
  const { words, platform } = needs;
  // macOS has no Alt letters, and would show the ampersand.
  const title = (label: string): string => (platform === 'darwin' ? label.replace('&', '') : label);
  return [
    ...(platform === 'darwin' ? [macMenu(needs)] : []),
    { label: title(words.file), submenu: fileMenu(needs) },
    { label: title(words.edit), submenu: editMenu(needs) },
    { label: title(words.view), submenu: viewMenu(needs) },
    { role: 'window', label: title(words.window), submenu: windowMenu(needs) },
    { role: 'help', label: title(words.help), submenu: helpMenu(needs) },
  ];
};
