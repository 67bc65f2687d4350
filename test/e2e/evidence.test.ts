/** The evidence of a client as its user reads, searches and keeps it, in the real app. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningApp } from './app';
import { launchApp, removeFolder } from './app';
import { readPdf } from './read-pdf';

let app: RunningApp;
const timeline = () => app.page.getByRole('treegrid', { name: 'Tijdlijn' });
const rows = () => timeline().getByRole('row');

beforeAll(async () => {
  app = await launchApp({ language: 'nl', today: '2026-11-24' });
  await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
  await app.page.getByText('Makelaardij Van Tongeren').first().click();
  await app.page.getByRole('tab', { name: 'Dossier' }).click();
});

afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

it('opens with the answer, and tells newest first what happened', async () => {
  await app.page.getByText('signalen zijn sterk: betalen en tijd.').waitFor();
  expect(await rows().first().textContent()).toBe('November 2026');
});

it('shows the records behind a fact, and all of them again', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'is afgeboekt' }).click();
  await page.getByText('Wat erachter zit: € 1.282,60 is afgeboekt').waitFor();
  const told = await rows().allTextContents();
  expect(told.some((text) => text.includes('afgeboekt'))).toBe(true);
  expect(told.some((text) => text.includes('Werkplezier'))).toBe(false);
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await rows().filter({ hasText: 'Betalen voor het weekend' }).first().waitFor();
});

it('narrows to a topic and to words that are looked for', async () => {
  const { page } = app;
  const topic = page.getByRole('button', { name: 'Toezeggingen' });
  await topic.click();
  await page.getByText('6 regels', { exact: true }).waitFor();
  await topic.click();
  await page.getByLabel('Zoek in het dossier').fill('telefoon');
  await page.getByText('1 regel', { exact: true }).waitFor();
  await page.getByLabel('Zoek in het dossier').fill('');
});

it('is read from the keyboard: arrows move, Enter opens the record, and the focus comes back', async () => {
  const { page } = app;
  await timeline().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Moment wijzigen' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => timeline().evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Home');
  await expect.poll(() => timeline().getByRole('row', { selected: true }).textContent()).toContain('20 nov');
});

it('is kept as a PDF where the user says, and opened from there', async () => {
  const { page } = app;
  const path = join(app.home, 'Documents', 'dossier.pdf');
  await page.getByRole('button', { name: 'Bewaar als pdf…' }).click();
  await app.answerSave(path);
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar als pdf…' }).click();
  // First of all: what is said of it goes by itself.
  await page.getByRole('button', { name: 'Openen' }).click();
  await expect.poll(async () => (await app.desktop()).opened).toContain(path);
  const pdf = await readPdf(path);
  expect(pdf.text).toContain('Makelaardij Van Tongeren');
  expect(pdf.text).toContain('Neemt de telefoon niet op');
});

it('is where a signal on the first page leads that rests on many records', async () => {
  const { page } = app;
  await page.evaluate(() => {
    location.hash = '#/clients/client-zorggroep';
  });
  const fact = page.getByRole('listitem').filter({ hasText: '52% van de uren is niet factureerbaar' });
  await fact.getByRole('button').first().click();
  await fact.getByRole('button', { name: /^en nog \d+$/ }).click();
  await page.getByText('Wat erachter zit: 52% van de uren is niet factureerbaar').waitFor();
  expect(await rows().nth(1).textContent()).toContain('niet factureerbaar');
  await page.goBack();
  await fact.waitFor();
  await page.getByRole('tab', { name: 'Dossier' }).click();
  await page.getByText('Zoek in het dossier').or(timeline()).first().waitFor();
  expect(await page.getByText('Wat erachter zit').count()).toBe(0);
});
