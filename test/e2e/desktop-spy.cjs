/**
 * Loaded before the app (`-r`), in Electron and in its stand-in alike: keeps what the app asks of the desktop,
 * which has no getters for it, and lets nothing out of the test.
 */
const { Notification, Tray, globalShortcut, shell } = require('electron');

const desktop = {
  trayToolTip: '',
  trayMenus: 0,
  trayImages: [],
  notifications: [],
  takenBack: [],
  links: [],
  opened: [],
  shownInFolder: [],
  /** Keys that another program has: a test fills it in. */
  takenKeys: [],
};
/** What a test acts on, and cannot be handed over to it. */
const live = { trayMenu: null, notifications: [], shortcuts: {} };
Object.assign(globalThis, { desktop, live });

const { setContextMenu, setImage, setToolTip } = Tray.prototype;
Tray.prototype.setContextMenu = function (menu) {
  live.trayMenu = menu;
  desktop.trayMenus += 1;
  return setContextMenu.call(this, menu);
};
Tray.prototype.setImage = function (image) {
  desktop.trayImages.push(image.toDataURL());
  return setImage.call(this, image);
};
Tray.prototype.setToolTip = function (text) {
  desktop.trayToolTip = text;
  return setToolTip.call(this, text);
};
Notification.prototype.show = function () {
  const { title, body, urgency, actions } = this;
  desktop.notifications.push({ title, body, urgency, actions: actions.map(({ text }) => text) });
  live.notifications.push(this);
};
Notification.prototype.close = function () {
  desktop.takenBack.push(this.title);
};
shell.openExternal = async (url) => void desktop.links.push(url);
shell.openPath = async (path) => {
  desktop.opened.push(path);
  return '';
};
shell.showItemInFolder = (path) => void desktop.shownInFolder.push(path);
const { register } = globalShortcut;
globalShortcut.register = (keys, run) => {
  if (desktop.takenKeys.includes(keys)) return false;
  live.shortcuts[keys] = run;
  return register.call(globalShortcut, keys, run);
};
