/** Hours in one line, in a window of its own that opens over any program. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningApp } from './app';
import { launchApp, removeFolder } from './app';

let app: RunningApp;

const opened = async (open: () => Promise<unknown>): Promise<Page> => {
  const [page] = await Promise.all([app.electron.waitForEvent('window'), open()]);
  await page.getByRole('combobox').waitFor();
  return page;
};
/** The window may be gone before the key is up again. */
const closes = (page: Page, key: string) =>
  Promise.all([page.waitForEvent('close'), page.keyboard.press(key).catch(() => undefined)]);
const logged = () => app.page.locator('main').getByRole('row');

beforeAll(async () => {
  app = await launchApp({ language: 'nl', today: '2026-11-24', hasTray: true });
  await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
  await app.page.getByRole('navigation').getByRole('link', { name: 'Uren' }).click();
});

afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

it('reads Dutch as it is typed, logs with Enter, and closes', async () => {
  await expect.poll(() => app.trayItems()).toContain('logHours Uren noteren …');
  const page = await opened(() => app.clickTray('logHours'));
  await page.keyboard.type('1u35 mail noordkaap gevel ronde 2 gisteren');
  await page.getByText('1 u 35').waitFor();
  expect(await page.getByRole('status').first().textContent()).toMatch(
    /^1 u 35E-mailNoordkaap Architecten B\.V\.gisteren/,
  );
  await closes(page, 'Enter');
  await logged().filter({ hasText: '1:35' }).filter({ hasText: 'gevel ronde 2' }).waitFor();
});

it('reads English in a Dutch window, stays with Shift+Enter, and undoes', async () => {
  const page = await opened(() => app.clickMenu('quickHours'));
  await page.keyboard.type('95m revision halden yesterday not billable');
  await page.getByText('Halden Research Ltd').waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.getByText(/^Genoteerd: 1 u 35 · Halden Research Ltd · gisteren/).waitFor();
  const row = logged().filter({ hasText: '1:35' }).filter({ hasText: 'Halden' });
  await row.waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByText('Ongedaan gemaakt.').waitFor();
  await row.waitFor({ state: 'detached' });
  await closes(page, 'Escape');
});

it('asks for what is missing, and lets the client be chosen with the arrows', async () => {
  const page = await opened(() => app.clickTray('logHours'));
  await page.keyboard.type('overleg');
  await page.keyboard.press('Enter');
  await page.getByText('Zet erbij hoe lang het duurde').waitFor();
  await page.keyboard.type(' 25m');
  await page.keyboard.press('Enter');
  await page.getByText('Zet erbij voor wie het was').waitFor();
  await page.keyboard.press('ArrowDown');
  const chosen = await page.getByRole('option', { selected: true }).textContent();
  await closes(page, 'Enter');
  await logged()
    .filter({ hasText: '0:25' })
    .filter({ hasText: chosen ?? '' })
    .waitFor();
});

it('opens with keys that were pressed in settings, also after a restart, and lets them go', async () => {
  await app.page.getByRole('navigation').getByRole('link', { name: 'Instellingen' }).click();
  await app.page.getByRole('button', { name: 'Toetsen kiezen' }).click();
  await app.page.keyboard.press('Control+Alt+u');
  await app.page.getByText('Ctrl+Alt+U', { exact: true }).waitFor();
  app = await app.restart();
  await app.page.getByRole('navigation').waitFor();
  const page = await opened(() => app.pressAnywhere('Control+Alt+U'));
  // A second press brings the same window. Only when it has may that be closed: a late press would open another.
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.hide());
  await app.pressAnywhere('Control+Alt+U');
  const areVisible = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()));
  await expect.poll(areVisible).toEqual([true, true]);
  expect(app.electron.windows()).toHaveLength(2);
  await closes(page, 'Escape');

  await app.page.getByRole('navigation').getByRole('link', { name: 'Instellingen' }).click();
  await app.takeKeys('Control+Alt+K');
  await app.page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  await app.page.keyboard.press('Control+Alt+k');
  await app.page.getByText('Een ander programma gebruikt deze toetsen al').waitFor();
  await app.page.getByText('Ctrl+Alt+U', { exact: true }).waitFor();
  await app.page.getByRole('button', { name: 'Weghalen' }).click();
  await app.page.getByText('Geen toetsen').waitFor();
  await expect(app.pressAnywhere('Control+Alt+U')).rejects.toThrow('nobody listens');
});

it('is as safe as the other window', async () => {
  await app.page.getByRole('navigation').waitFor();
  const page = await opened(() => app.clickTray('logHours'));
  const seen = await page.evaluate(() => ({
    verbs: Object.keys(window.adieu),
    names: ['require', 'process', 'ipcRenderer'].filter((name) => name in globalThis),
  }));
  expect(seen).toEqual({ verbs: ['ask', 'on'], names: [] });
  await closes(page, 'Escape');
});
