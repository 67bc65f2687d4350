/**
 * Loaded before the app (`-r`), in Electron and in its stand-in alike: keeps what the app asks of the desktop,
 * which has no getters for it, and lets nothing out of the test.
 */
const { Notification, Tray, shell } = require('electron');

const desktop = { trayMenu: null, trayToolTip: '', notifications: [], links: [], opened: [], shownInFolder: [] };
globalThis.desktop = desktop;

const { setContextMenu, setToolTip } = Tray.prototype;
Tray.prototype.setContextMenu = function (menu) {
  desktop.trayMenu = menu;
  return setContextMenu.call(this, menu);
};
Tray.prototype.setToolTip = function (text) {
  desktop.trayToolTip = text;
  return setToolTip.call(this, text);
};
Notification.prototype.show = function () {
  desktop.notifications.push({ title: this.title, body: this.body });
};
shell.openExternal = async (url) => void desktop.links.push(url);
shell.openPath = async (path) => {
  desktop.opened.push(path);
  return '';
};
shell.showItemInFolder = (path) => void desktop.shownInFolder.push(path);
