/** Hours, money and imports as a user works with them, in the real app. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../build/set-up.mjs';
import type { RunningApp } from './app';
import { launchApp, removeFolder } from './app';

const toggl = join(root, 'test/fixtures/imports/timba__toggl.csv');
let app: RunningApp;

const go = (name: string) => app.page.getByRole('navigation').getByRole('link', { name }).click();
const row = (text: string) => app.page.getByRole('row').filter({ hasText: text });

beforeAll(async () => {
  app = await launchApp({ language: 'nl', today: '2026-11-24' });
  await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
});

afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

it('logs hours from the keyboard alone, and keeps the client for the next', async () => {
  await go('Uren');
  const { page } = app;
  await page.getByRole('combobox', { name: 'Klant' }).first().focus();
  await page.keyboard.type('noordkaap');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1u30');
  await page.keyboard.press('Enter');
  await page.getByText('Uren genoteerd').waitFor();
  await page.keyboard.type('45m');
  await page.keyboard.press('Enter');
  await row('0:45').filter({ hasText: 'Noordkaap' }).first().waitFor();
  expect(await row('1:30').filter({ hasText: 'Noordkaap' }).count()).toBeGreaterThan(0);
});

it('marks an invoice as paid in one click, and takes it back', async () => {
  await go('Geld');
  const { page } = app;
  const first = page.getByRole('row').filter({ hasText: 'te laat' }).nth(1);
  const number = (await first.textContent())?.match(/\d{4}-\d{3}/)?.[0] ?? '';
  await first.getByRole('button', { name: 'Vandaag betaald' }).click();
  await page.getByText('Factuur op betaald gezet').waitFor();
  await row(number).filter({ hasText: 'te laat' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await row(number).filter({ hasText: 'te laat' }).waitFor();
});

it('adds a payment from the sheet of an invoice, on top of that sheet', async () => {
  await go('Geld');
  const { page } = app;
  const late = page.getByRole('row').filter({ hasText: 'te laat' }).nth(1);
  const number = (await late.textContent())?.match(/\d{4}-\d{3}/)?.[0] ?? '';
  await late.getByText(number).click();
  const add = page.getByRole('button', { name: 'Betaling toevoegen' });
  await add.click();
  const amount = page.getByLabel('Bedrag incl. btw');
  // Escape closes the form alone, and the focus is back where it came from.
  await amount.click();
  await page.keyboard.press('Escape');
  await amount.waitFor({ state: 'detached' });
  await expect.poll(() => add.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await amount.click();
  await amount.fill('1');
  await page.keyboard.press('Enter');
  await page.getByText('Betaling toegevoegd').waitFor();
  await amount.waitFor({ state: 'detached' });
  await page
    .getByRole('dialog')
    .getByText(/^€\s1,00$/u)
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('shows what a Toggl export holds before it is added, and takes the import back', async () => {
  await go('Importeren');
  const { page } = app;
  await app.answerOpen([toggl]);
  await page.getByRole('button', { name: 'Bestanden kiezen' }).click();
  await page.getByText('herkend als Toggl Track, uren').waitFor();
  await page.getByRole('button', { name: 'Toevoegen aan je administratie' }).click();
  await page.getByText('Toegevoegd:').waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await page.getByText('De import is ongedaan gemaakt').waitFor();
});

it('forgets a letter that is thrown away, and keeps what is typed after that or brought back', async () => {
  const { page } = app;
  const drafts = () =>
    page.evaluate(async () => {
      const { letters } = (await (await fetch('/replica.json')).json()) as {
        letters: { status: string; document: { sections: { key: string; text: string }[] } }[];
      };
      return letters.filter(({ status }) => status === 'draft').map(({ document }) => document.sections[0]?.text);
    });
  await go('Klanten');
  await page.getByRole('row').filter({ hasText: 'Noordkaap' }).click();
  await page.getByRole('button', { name: 'Afscheidsbrief schrijven' }).click();
  const thanks = page.getByRole('textbox', { name: 'Dank' });
  const first = await thanks.inputValue();
  await thanks.fill('Eigen woorden.');
  await page.getByText('Concept bewaard').waitFor();

  await page.getByRole('button', { name: 'Concept weggooien' }).click();
  await expect.poll(() => thanks.inputValue()).toBe(first);
  expect(await drafts()).toEqual([]);

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => thanks.inputValue()).toBe('Eigen woorden.');

  // The undone first save takes the draft away, not the words; typed on, they are a draft again.
  await page.keyboard.press('Control+z');
  await expect.poll(drafts).toEqual([]);
  await thanks.fill('Andere woorden.');
  await expect.poll(drafts).toEqual(['Andere woorden.']);
});

it('says of a client with costs only that every hour costs money, and what would not solve it', async () => {
  const { page } = app;
  await page.evaluate(async () => {
    const agreed = { agreedCentsPerHour: 5_000, paymentTermDays: 14, contract: 'project', status: 'active' };
    const letters = { salutation: 'neutral', formality: 'informal', language: 'nl' };
    const client = { name: 'Verlies BV', kind: 'business', ...letters, ...agreed };
    const saved = (await window.adieu.ask('clients.save', client)) as { value: { id: string } };
    const on = { clientId: saved.value.id, date: '2026-11-20' };
    await window.adieu.ask('hours.save', { ...on, minutes: 120, billable: false, activity: 'work' });
    await window.adieu.ask('costs.save', { ...on, netCents: 50_000 });
  });
  await go('Klanten');
  await page.getByRole('row').filter({ hasText: 'Verlies BV' }).click();
  await page.getByText(/Elk uur kost je nu €\s250,00/u).waitFor();
  await page.getByText(/een hoger tarief lost niets op/u).waitFor();
});
