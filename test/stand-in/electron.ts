/** What `import … from 'electron'` gives in the main process. Named exports: whatever is missing fails when it is imported. */
export { app } from './app';
export { dialog, Notification, shell } from './desktop/dialogs';
export { globalShortcut } from './desktop/global-shortcut';
export { Menu, MenuItem, Tray } from './desktop/menu';
export { clipboard, crashReporter, nativeImage, nativeTheme, powerMonitor, screen } from './desktop/surroundings';
export { ipcMain } from './ipc-main';
export { net, protocol } from './network';
export { session } from './session';
export { utilityProcess } from './utility-process';
export { webContents } from './window/all-contents';
export { BrowserWindow } from './window/browser-window';
