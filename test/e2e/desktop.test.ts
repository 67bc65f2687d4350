/** Adieu among the other programs: its menu and tray, what closing means, and what it remembers of its window. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { LaunchOptions, RunningApp } from './app';
import { launchApp, makeFolder, removeFolder } from './app';

const folders: string[] = [];
const launch = (options: LaunchOptions = {}): Promise<RunningApp> => {
  const folder = options.folder ?? makeFolder();
  folders.push(folder);
  return launchApp({ today: '2026-11-24', ...options, folder });
};
afterEach(() => folders.splice(0).forEach(removeFolder));

const menuTitles = (app: RunningApp): Promise<string[]> =>
  app.electron.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label));

const isVisible = (app: RunningApp): Promise<boolean> =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false);

const closeWindow = (app: RunningApp): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow }) => {
    // Not within this call: closing may end the program, and the answer with it.
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close());
  });

const untilHidden = async (app: RunningApp): Promise<void> => expect.poll(() => isVisible(app)).toBe(false);

describe('the menu', () => {
  it('speaks the language of the system at first, and the chosen one from then on', async () => {
    const app = await launch({ language: 'nl' });
    expect(await menuTitles(app)).toContain('&Bestand');
    await app.page.evaluate(() => window.adieu.ask('settings.change', { language: 'en' }));
    expect(await menuTitles(app)).toContain('&File');
    const again = await app.restart();
    expect(await menuTitles(again)).toContain('&File');
    await again.close();
  });
});

describe('where there is a tray', () => {
  it('closing hides the window, says so once, and the tray brings it back', async () => {
    const app = await launch({ language: 'nl', hasTray: true });
    await closeWindow(app);
    await untilHidden(app);
    await app.clickTray('open');
    await expect.poll(() => isVisible(app)).toBe(true);
    await closeWindow(app);
    await untilHidden(app);
    expect((await app.desktop()).notifications.map(({ title }) => title)).toEqual(['Adieu is er nog']);
    await app.clickMenu('goClients');
    await expect.poll(() => isVisible(app)).toBe(true);
    const again = await app.restart();
    await closeWindow(again);
    await untilHidden(again);
    expect((await again.desktop()).notifications).toEqual([]);
    await again.close();
  });

  it('starts in the tray at login, and opens from there', async () => {
    const app = await launch({ hasTray: true, args: ['--hidden'] });
    await app.page.getByRole('heading').first().waitFor();
    expect(await isVisible(app)).toBe(false);
    await app.clickTray('open');
    await expect.poll(() => isVisible(app)).toBe(true);
    await app.close();
  });

  it('quitting from the tray quits, from a hidden window too', async () => {
    const app = await launch({ hasTray: true });
    await closeWindow(app);
    await untilHidden(app);
    const over = new Promise((resolve) => app.electron.process().once('exit', resolve));
    await app.clickTray('quit');
    expect(await over).toBe(0);
  });

  it('closing quits when the user set it so', async () => {
    const app = await launch({ hasTray: true });
    await app.page.evaluate(() => window.adieu.ask('settings.change', { closeToTray: false }));
    const over = new Promise((resolve) => app.electron.process().once('exit', resolve));
    await closeWindow(app);
    expect(await over).toBe(0);
  });
});

describe('where there is no tray', () => {
  it('says so among the settings, and shows the window at login', async () => {
    const app = await launch({ hasTray: false, args: ['--hidden'] });
    await expect.poll(() => isVisible(app)).toBe(true);
    await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
    await app.page.evaluate(() => {
      location.hash = '#/settings';
    });
    await app.page.getByText('dit bureaublad heeft geen systeemvak').waitFor();
    await app.close();
  });

  it('closing quits, and what was open is open again at the next start', async () => {
    const app = await launch({ hasTray: false });
    await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
    const over = new Promise((resolve) => app.electron.process().once('exit', resolve));
    await closeWindow(app);
    expect(await over).toBe(0);
    const again = await launch({ folder: app.folder });
    const status = await again.page.evaluate(() => window.adieu.ask('ledger.status', {}));
    expect(status).toMatchObject({ ok: true, value: { state: 'open', isSample: true } });
    await again.close();
  });
});

describe('the window', () => {
  it('comes back where it was, at the size it had', async () => {
    const app = await launch();
    const bounds = { x: 40, y: 30, width: 1000, height: 700 };
    await app.electron.evaluate(
      ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
      bounds,
    );
    const again = await app.restart();
    const found = await again.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(found).toEqual(bounds);
    await again.close();
  });
});

it('a second start brings the window that is there to the front, and ends', async () => {
  const app = await launch({ hasTray: true });
  await closeWindow(app);
  await untilHidden(app);
  await expect(launchApp({ folder: app.folder, hasTray: true })).rejects.toThrow();
  await expect.poll(() => isVisible(app)).toBe(true);
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await app.close();
});

it('the log names no client, amount or note', async () => {
  const app = await launch();
  await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
  await app.close();
  const log = readFileSync(join(app.folder, 'user', 'logs', 'adieu.log'), 'utf8');
  expect(log).toMatch('"what":"start"');
  expect(log).not.toMatch(/Bakkerij|Lindeman/);
});
