/** Reminders as a user works with them, in the real app. 24 November 2026 is a Tuesday. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningApp } from './app';
import { launchApp, removeFolder } from './app';

let app: RunningApp;

const row = (text: string) => app.page.getByRole('row').filter({ hasText: text });
const toast = (text: string) => app.page.getByText(text, { exact: true });
const cursorTo = async (text: string): Promise<void> => {
  const { page } = app;
  await page.getByRole('grid').focus();
  await page.keyboard.press('Home');
  const isThere = () => page.locator('[aria-selected=true]').filter({ hasText: text }).count();
  for (let step = 0; step < 40 && (await isThere()) === 0; step += 1) await page.keyboard.press('ArrowDown');
  expect(await isThere()).toBe(1);
};

beforeAll(async () => {
  app = await launchApp({ language: 'nl', today: '2026-11-24' });
  await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
});

afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

it('shows what waits in the navigation and on its page, with what is open', async () => {
  const { page } = app;
  const link = page.getByRole('navigation').getByRole('link', { name: 'Herinneringen' });
  await expect.poll(() => link.textContent()).toMatch(/Herinneringen[1-9]/u);
  await link.click();
  await row('Factuur 2026-044 is 192 dagen te laat').filter({ hasText: 'in totaal' }).waitFor();
});

it('finishes from the keyboard, undoes, and snoozes to tomorrow', async () => {
  const { page } = app;
  const mine = 'Vragen of er een vervolg komt';
  await cursorTo(mine);
  await page.keyboard.press(' ');
  await toast('Herinnering afgevinkt').waitFor();
  await row(mine).getByRole('button', { name: 'Toch niet gedaan' }).waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await row(mine).getByRole('button', { name: 'Gedaan', exact: false }).first().waitFor();
  await cursorTo(mine);
  await page.keyboard.press('2');
  await toast('Herinnering uitgesteld').waitFor();
  await row(mine).filter({ hasText: 'morgen om 9:00' }).waitFor();
});

it('adds one for every last Friday, and says when it will come', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Nieuwe herinnering' }).click();
  await page.getByLabel('Herinner me aan').fill('Btw nalopen');
  await page.getByLabel('Dag', { exact: true }).fill('vrijdag');
  await page.getByLabel('Herhalen').selectOption({ label: 'Elke maand op de laatste vrijdag' });
  await page.getByLabel('Tijd').fill('20u');
  // The office is closed by then, and opens on Monday.
  await page.getByText('Je hoort het maandag om 9:00.').waitFor();
  await page.getByLabel('Dringend').check();
  await page.getByText('Je hoort het vrijdag om 20:00.').waitFor();
  await page.keyboard.press('ControlOrMeta+Enter');
  await toast('Herinnering toegevoegd').waitFor();
  await row('Btw nalopen').filter({ hasText: 'elke maand op de laatste vrijdag' }).waitFor();
});

it('says the same in the other language', async () => {
  await app.page.evaluate(() => window.adieu.ask('settings.change', { language: 'en' }));
  await row('Invoice 2026-044 is 192 days late').waitFor();
  await row('Btw nalopen').filter({ hasText: 'every month on the last Friday' }).waitFor();
});
