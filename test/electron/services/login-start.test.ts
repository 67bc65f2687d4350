import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followLoginStart, loginStartByFile } from '../../../electron/services/login-start';
import type { SettingsStore } from '../../../electron/services/settings-store';
import { openSettings, toSettings } from '../../../electron/services/settings-store';
import { tempFolder } from '../../support/temp-ledger';

const fail = (error: unknown): never => {
  throw error;
};
const entry = '[Desktop Entry]\nExec="/opt/adieu" --hidden\nX-GNOME-Autostart-enabled=true\n';

const start = async (startAtLogin: boolean) => {
  const folder = await tempFolder();
  const settings = await openSettings(join(folder, 'settings.json'), { language: 'nl', report: fail });
  await settings.change({ startAtLogin });
  const file = join(folder, 'autostart', 'adieu.desktop');
  return { settings, file, system: loginStartByFile(file, entry) };
};
const wants = (settings: SettingsStore, startAtLogin: boolean) => ({ ...toSettings(settings.get()), startAtLogin });

describe('starting at login', () => {
  it('is written where the desktop looks, and taken away again', async () => {
    const { settings, file, system } = await start(false);
    const follower = await followLoginStart(settings, system, fail);
    await follower.follow(wants(settings, true));
    expect(await readFile(file, 'utf8')).toBe(entry);
    expect(await system.isOn()).toBe(true);
    void follower.follow(wants(settings, false));
    void follower.follow(wants(settings, true));
    await follower.follow(wants(settings, false));
    expect(await system.isOn()).toBe(false);
  });

  it('is told anew at each start, since the program may have moved', async () => {
    const { settings, file, system } = await start(true);
    await system.set(true);
    await writeFile(file, entry.replace('/opt', '/old'));
    const follower = await followLoginStart(settings, system, fail);
    await follower.follow(wants(settings, true));
    expect(await readFile(file, 'utf8')).toBe(entry);
  });

  it.each([
    ['removed its entry', null],
    ['switched its entry off', entry.replace('enabled=true', 'enabled=false')],
    ['hid its entry', `${entry}Hidden=true\n`],
  ])('stays off when the user %s outside Adieu', async (_, left) => {
    const { settings, file, system } = await start(true);
    if (left !== null) {
      await system.set(true);
      await writeFile(file, left);
    }
    await followLoginStart(settings, system, fail);
    await settings.flush();
    expect(settings.get().startAtLogin).toBe(false);
    expect(await readFile(file, 'utf8').catch(() => null)).toBe(left);
  });
});
