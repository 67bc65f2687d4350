/** The timer through restarts, a kill and sleep, from the window. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { LaunchOptions, RunningApp } from './app';
import { launchApp, makeFolder, removeFolder } from './app';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach(removeFolder));

const client = {
  name: 'Bakkerij Blom',
  kind: 'business',
  salutation: 'neutral',
  formality: 'informal',
  language: 'nl',
  paymentTermDays: 30,
  contract: 'openEnded',
  status: 'active',
} as const;

const launch = async (options: LaunchOptions = {}): Promise<RunningApp> => {
  const folder = options.folder ?? makeFolder();
  folders.push(folder);
  const app = await launchApp({ now: '2026-11-24T10:00', hasTray: true, folder, ...options });
  if (options.folder === undefined) {
    await app.page.evaluate(() => window.adieu.ask('ledger.create', { where: 'suggested' }));
    await app.page.evaluate((input) => window.adieu.ask('clients.save', input), client);
  }
  return app;
};
const startForBlom = async ({ page }: RunningApp): Promise<void> => {
  await page.getByRole('button', { name: 'Timer starten' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: 'Klant' }).fill('blom');
  await page.keyboard.press('Tab');
  await form.getByLabel('Notitie').fill('Menukaart');
  await page.keyboard.press('Enter');
  await page.getByRole('timer').waitFor();
};
const timersIn = (folder: string) =>
  Object.values(JSON.parse(readFileSync(join(folder, 'user', 'timers.json'), 'utf8')).timers) as {
    running: { note: string } | null;
  }[];

it('runs on after a restart, becomes hours, and goes on after undo', async () => {
  const first = await launch();
  await startForBlom(first);
  const app = await first.restart();
  const { page } = app;
  await page.getByRole('timer').waitFor();
  await page.getByText('Menukaart').waitFor();
  // Less than what is asked about: it counts.
  await app.sleep(9);
  await page.keyboard.press('Control+t');
  await page.getByText(/^0:(09|10) genoteerd voor Bakkerij Blom\.$/).waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByRole('button', { name: 'Timer hervatten' }).click();
  await page.getByRole('timer').waitFor();
  expect(timersIn(app.folder)).toMatchObject([{ running: { note: 'Menukaart' } }]);
  await app.close();
});

it('survives a kill, and asks what to do with the time until the next start', async () => {
  const killed = await launch();
  await startForBlom(killed);
  const gone = new Promise((resolve) => killed.electron.process().once('exit', resolve));
  killed.electron.process().kill('SIGKILL');
  await gone;
  const app = await launch({ now: '2026-11-24T12:00', folder: killed.folder });
  const { page } = app;
  await page.getByText(/Van 10:0\d tot 12:0\d was je weg/).waitFor();
  await page.getByRole('button', { name: 'Niet meetellen en doorgaan' }).click();
  await page.getByRole('button', { name: 'Toch meetellen' }).click();
  await page.getByRole('button', { name: 'Stoppen en noteren' }).click();
  await page.getByText(/genoteerd voor Bakkerij Blom/).waitFor();
  await page.getByText(/^(1:59|2:0\d) genoteerd/).waitFor();
  await app.close();
});

it('is asked for by the tray when it cannot be stopped without an answer', async () => {
  const app = await launch();
  await startForBlom(app);
  await app.sleep(60);
  const { page } = app;
  await page.getByRole('dialog', { name: 'Je was weg' }).waitFor();
  await page.keyboard.press('Escape');
  await app.clickTray('stopTimer');
  await page.getByRole('button', { name: /Je was weg/ }).click();
  await page.getByRole('button', { name: /^Stoppen om 10:0\d/ }).click();
  await page.getByText('Korter dan een minuut: er is niets genoteerd.').waitFor();
  await page.getByRole('button', { name: 'Timer starten' }).waitFor();
  await app.close();
});

it('says so outside the window, once, when nobody looks at the question', async () => {
  const app = await launch();
  await startForBlom(app);
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await app.sleep(60);
  await expect
    .poll(async () => (await app.desktop()).notifications)
    .toMatchObject([{ title: 'Je was weg', body: 'De timer voor Bakkerij Blom liep door. Telt die tijd mee?' }]);
  await app.clickNotification();
  await app.page.getByRole('button', { name: /^Meetellen/ }).click();
  await expect.poll(async () => (await app.desktop()).takenBack).toEqual(['Je was weg']);
  await app.close();
});

it('began at the time that you say, once you have said all of it', async () => {
  const app = await launch();
  await startForBlom(app);
  const { page } = app;
  await page.getByRole('timer').click();
  const field = page.getByRole('dialog').getByLabel('Begonnen om');
  await field.fill('9:15');
  await page.keyboard.press('Enter');
  await expect
    .poll(() =>
      page
        .getByRole('dialog')
        .getByText(/^0:4[5-9]$/)
        .count(),
    )
    .toBe(1);
  await field.fill('23:59');
  await page.keyboard.press('Tab');
  await page.getByText('De timer kan niet later dan nu begonnen zijn').waitFor();
  await expect.poll(() => field.inputValue()).toBe('9:15');
  await page.getByRole('button', { name: 'Stoppen en noteren' }).last().click();
  await page.getByText(/^0:4[5-9] genoteerd voor Bakkerij Blom/).waitFor();
  await app.close();
});
