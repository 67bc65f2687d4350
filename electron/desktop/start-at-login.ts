/**
 * Starting Adieu at login, hidden in the tray. macOS and Windows keep it themselves, and let the user switch it off there;
 * on Linux it is a file, as the Desktop Application Autostart Specification has it.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { Settings } from '../../shared/contract';
import type { Log } from '../services/log';
import type { SettingsStore } from '../services/settings-store';
import { autostartEntry, startsAtLogin } from './autostart-entry';

const hidden = '--hidden';

export const wasStartedAtLogin = (): boolean =>
  process.argv.includes(hidden) || (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin);

type LoginStart = {
  /** What the system will do. */
  isOn: () => Promise<boolean>;
  set: (isOn: boolean) => Promise<void>;
};

const bySystem: LoginStart = {
  isOn: async () => {
    const { openAtLogin, executableWillLaunchAtLogin, status } = app.getLoginItemSettings({ args: [hidden] });
    return process.platform === 'darwin' ? status === 'enabled' : openAtLogin && executableWillLaunchAtLogin;
  },
  set: async (openAtLogin) => app.setLoginItemSettings({ openAtLogin, args: [hidden] }),
};

/** An AppImage runs from a place that is gone after it; its own file is in APPIMAGE. */
const byFile = (file: string): LoginStart => ({
  isOn: async () => startsAtLogin(await readFile(file, 'utf8').catch(() => '')),
  set: async (isOn) => {
    if (!isOn) return rm(file, { force: true });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, autostartEntry(process.env['APPIMAGE'] ?? process.execPath, [hidden]));
  },
});

/** From source it would start Electron without Adieu. */
export const canStartAtLogin = (): boolean => app.isPackaged;

export type LoginFollower = { follow: (settings: Settings) => void };

/**
 * Keeps the system to the setting. At the start it is the other way around: who switched it off among the system's own
 * settings meant it. An entry that is on is written anew, since the program may have moved.
 */
export const followStartAtLogin = async (settings: SettingsStore, log: Log): Promise<LoginFollower> => {
  if (!canStartAtLogin()) return { follow: () => undefined };
  const autostart = join(app.getPath('appData'), 'autostart', 'adieu.desktop');
  const system = process.platform === 'linux' ? byFile(autostart) : bySystem;
  const report = (error: unknown): void => log.error('start at login', error);
  let isOn = await system.isOn();
  if (isOn) await system.set(true).catch(report);
  if (isOn !== settings.get().startAtLogin) void settings.remember({ startAtLogin: isOn });
  return {
    follow: ({ startAtLogin }) => {
      if (startAtLogin === isOn) return;
      isOn = startAtLogin;
      void system.set(startAtLogin).catch(report);
    },
  };
};
