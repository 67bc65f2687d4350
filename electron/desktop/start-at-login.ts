/** How this system starts Adieu at login, hidden in the tray. macOS and Windows keep that themselves. */
import { join } from 'node:path';
import { app } from 'electron';
import type { LoginFollower, LoginStart } from '../services/login-start';
import { followLoginStart, loginStartByFile } from '../services/login-start';
import type { SettingsStore } from '../services/settings-store';
import { autostartEntry } from './autostart-entry';

const hidden = '--hidden';

export const wasStartedAtLogin = (): boolean =>
  process.argv.includes(hidden) || (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin);

const bySystem: LoginStart = {
  isOn: async () => {
    const { executableWillLaunchAtLogin, status } = app.getLoginItemSettings({ args: [hidden] });
    return process.platform === 'darwin' ? status === 'enabled' : executableWillLaunchAtLogin;
  },
  set: async (openAtLogin) => app.setLoginItemSettings({ openAtLogin, args: [hidden] }),
};

const findSystem = (): LoginStart => {
  if (process.platform !== 'linux') return bySystem;
  // An AppImage runs from a place that is gone after it; its own file is in APPIMAGE.
  const entry = autostartEntry(process.env['APPIMAGE'] ?? process.execPath, [hidden]);
  return loginStartByFile(join(app.getPath('appData'), 'autostart', 'adieu.desktop'), entry);
};

/** From source it would start Electron without Adieu. */
export const canStartAtLogin = (): boolean => app.isPackaged;

export const followStartAtLogin = async (
  settings: SettingsStore,
  report: (error: unknown) => void,
): Promise<LoginFollower> =>
  canStartAtLogin() ? followLoginStart(settings, findSystem(), report) : { follow: async () => undefined };
