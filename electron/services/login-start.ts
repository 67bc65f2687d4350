/** Starting Adieu at login: the setting, and what the system was told of it. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Settings } from '../../shared/contract/settings';
import type { SettingsStore } from './settings-store';

export type LoginStart = {
  /** What the system will do. */
  isOn: () => Promise<boolean>;
  set: (isOn: boolean) => Promise<void>;
};

/** Desktops switch an autostart entry off by a line in it. */
const startsAtLogin = (entry: string): boolean =>
  /^Exec=/mu.test(entry) && !/^(?:Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/mu.test(entry);

/** On Linux it is a file (Desktop Application Autostart Specification 0.5): there or not. */
export const loginStartByFile = (file: string, entry: string): LoginStart => ({
  isOn: async () => startsAtLogin(await readFile(file, 'utf8').catch(() => '')),
  set: async (isOn) => {
    if (!isOn) return rm(file, { force: true });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, entry);
  },
});

export type LoginFollower = {
  /** Resolves when the system knows. What goes wrong is reported; the next start finds it out. */
  follow: (settings: Settings) => Promise<void>;
};

/**
 * Keeps the system to the setting. At the start it is the other way around: who switched it off among the system's own
 * settings meant it. What is on is told anew, since the program may have moved.
 */
export const followLoginStart = async (
  settings: SettingsStore,
  system: LoginStart,
  report: (error: unknown) => void,
): Promise<LoginFollower> => {
  let isOn = await system.isOn();
  let queue = isOn ? system.set(true).catch(report) : Promise.resolve();
  if (isOn !== settings.get().startAtLogin) void settings.remember({ startAtLogin: isOn });
  return {
    follow: ({ startAtLogin }) => {
      if (startAtLogin !== isOn) queue = queue.then(() => system.set(startAtLogin)).catch(report);
      isOn = startAtLogin;
      return queue;
    },
  };
};
