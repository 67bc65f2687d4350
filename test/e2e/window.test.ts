/** The window by keyboard: first run, a client in a drawer, the ranked list, undo, the palette. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningApp } from './app';
import { launchApp, makeFolder, removeFolder } from './app';

describe('the first client in an own ledger', () => {
  const folder = makeFolder();
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp({ folder, language: 'nl', today: '2026-11-24' });
  });
  afterAll(async () => {
    await app.close();
    removeFolder(folder);
  });

  it('begins with a choice, and then with the first step', async () => {
    await app.page.getByRole('button', { name: 'Begin je eigen administratie' }).click();
    await app.page.getByRole('heading', { name: 'Begin met je eerste klant' }).waitFor();
  });

  it('keeps what was typed when the drawer is closed, and gives the focus back', async () => {
    const { page } = app;
    const opener = page.getByRole('button', { name: 'Nieuwe klant' });
    await opener.click();
    await page.getByLabel('Klant', { exact: true }).fill('Pluktuin Oost');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Wat je eerder typte, staat er nog.').waitFor();
    expect(await page.getByLabel('Klant', { exact: true }).inputValue()).toBe('Pluktuin Oost');
  });

  it('does not save an amount it cannot read, and says how to type it', async () => {
    const { page } = app;
    await page.getByLabel('Afgesproken per uur').fill('tachtig');
    await page.keyboard.press('Enter');
    await page.getByText('Dit is geen bedrag.').waitFor();
    await page.getByLabel('Afgesproken per uur').fill('80');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pluktuin Oost' }).waitFor();
    await expect.poll(() => page.title()).toBe('Pluktuin Oost – Adieu');
  });

  it('is there again after a restart', async () => {
    app = await app.restart();
    await app.page.getByRole('row', { name: /Pluktuin Oost/u }).waitFor();
  });
});

describe('the ranked list', () => {
  const folder = makeFolder();
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp({ folder, language: 'en', today: '2026-11-24' });
    await app.page.getByRole('button', { name: 'Look around in the sample first' }).click();
    await app.page.getByRole('grid').waitFor();
  });
  afterAll(async () => {
    await app.close();
    removeFolder(folder);
  });

  const rows = () => app.page.getByRole('row').count();
  const current = () => app.page.locator('[role=row][aria-selected=true]').textContent();

  it('says so when a letter is gone, and leads back to the client', async () => {
    const { page } = app;
    await page.evaluate(async () => {
      const { clients } = await (await fetch('/replica.json')).json();
      location.hash = `#/clients/${clients[0].id}/letter/gone`;
    });
    await page.getByRole('heading', { name: 'This letter is no longer in the ledger.' }).waitFor();
    await page.getByRole('link', { name: /^Back to / }).click();
    await page.getByRole('tab', { name: 'Overview' }).waitFor();
    await page.getByRole('link', { name: 'Clients', exact: false }).first().click();
    await page.getByRole('grid').waitFor();
  });

  it('has the lowest rate on top, and those without a rate last', async () => {
    const cells = app.page.locator('[role=row] [role=gridcell]:nth-child(2)');
    await cells.first().waitFor();
    const rates = await cells.allTextContents();
    const known = rates.filter((rate) => rate !== 'n/a').map((rate) => Number(rate.replace(/[€,]/gu, '')));
    expect(known).toEqual([...known].sort((one, other) => one - other));
    expect(rates.at(-1)).toBe('n/a');
  });

  it('deletes by key without asking, and takes it back by key', async () => {
    const { page } = app;
    const before = await rows();
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    const chosen = await current();
    await page.keyboard.press('Delete');
    await page.getByText('Client deleted').waitFor();
    await expect.poll(rows).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: client deleted').waitFor();
    await expect.poll(rows).toBe(before);
    expect(await page.getByRole('grid').textContent()).toContain(chosen ?? 'none');
  });

  it('opens a client with Enter, and tells where the rate leaks away', async () => {
    const { page } = app;
    await page.getByRole('grid').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByText(/Of every hour you keep/u).waitFor();
    await page.getByRole('button', { name: 'As a table' }).first().click();
    await page.getByRole('rowheader', { name: 'Effective' }).waitFor();
  });

  it('finds a client from anywhere', async () => {
    const { page } = app;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('halden');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Halden Research Ltd' }).waitFor();
  });
});
