/** Moments, promises and work joy as a user notes them: in seconds, from the keyboard. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LedgerFile } from '../../shared/model/ledger';
import type { RunningApp } from './app';
import { launchApp, removeFolder } from './app';

let app: RunningApp;

const row = (text: string) => app.page.getByRole('row').filter({ hasText: text });
const ledger = () => app.page.evaluate(async () => (await (await fetch('/replica.json')).json()) as LedgerFile);
const go = () => app.page.getByRole('navigation').getByRole('link', { name: 'Momenten' }).click();

beforeAll(async () => {
  // Monday: the last office day of the month, on which the joy score is asked.
  app = await launchApp({ language: 'nl', today: '2026-11-30' });
  await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
  await go();
});

afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

it('notes a good moment with a few letters and three keys, and the next one with fewer', async () => {
  const { page } = app;
  await page.getByRole('combobox', { name: 'Wat er gebeurde' }).waitFor();
  await page.keyboard.press('Control+Shift+M');
  await page.keyboard.type('noord');
  await page.keyboard.press('Tab');
  await page.keyboard.type('waard');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('Moment genoteerd').waitFor();
  await row('Liet waardering blijken').filter({ hasText: 'Noordkaap' }).filter({ hasText: '30 nov 2026' }).waitFor();

  // The client stays, and the cursor waits for what happened.
  await page.keyboard.type('spoed');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Offerte dezelfde middag nog');
  await page.keyboard.press('Enter');
  await row('Offerte dezelfde middag nog').waitFor();
  const { moments } = await ledger();
  expect(moments.find(({ note }) => note === 'Offerte dezelfde middag nog')).toMatchObject({
    clientId: 'client-architecten',
    kind: 'rush',
    weight: 3,
    date: '2026-11-29',
  });
});

it('says what is missing instead of keeping half a moment', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Noteren', exact: true }).click();
  await page.getByText('Kies wat er gebeurde.').waitFor();
});

it('shows the good ones alone, and removes one with a key and brings it back', async () => {
  const { page } = app;
  await page.getByText('Alleen goed').click();
  await expect.poll(() => row('Wilde het met spoed').count()).toBe(0);
  const count = (await ledger()).moments.length;
  await page.getByRole('grid').focus();
  await page.keyboard.press('Delete');
  await page.getByText('Moment verwijderd').waitFor();
  expect((await ledger()).moments).toHaveLength(count - 1);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(async () => (await ledger()).moments.length).toBe(count);
});

it('asks for the joy of the month, client by client, by digit or click, and skips for good', async () => {
  const { page } = app;
  const question = page.getByRole('region', { name: 'Hoeveel plezier gaf het werk in november?' });
  const asked = () => question.locator('b').textContent();
  const first = await asked();
  await question.getByRole('button', { name: '4, veel' }).focus();
  await page.keyboard.press('2');
  await expect.poll(asked).not.toBe(first);
  const second = await asked();
  await question.getByRole('button', { name: 'Overslaan' }).click();
  await expect.poll(asked).not.toBe(second);
  const { clients, joyScores } = await ledger();
  const scored = clients.find(({ name }) => name === first);
  expect(joyScores.filter(({ date }) => date.startsWith('2026-11'))).toMatchObject([
    { clientId: scored?.id, date: '2026-11-30', score: 2 },
  ]);

  app = await app.restart();
  await go();
  const again = app.page.getByRole('region', { name: 'Hoeveel plezier gaf het werk in november?' });
  await again.getByText(/hierna nog/).waitFor();
  expect([first, second]).not.toContain(await again.locator('b').textContent());
  await again.getByRole('button', { name: 'Deze maand niet' }).click();
  await again.waitFor({ state: 'detached' });
  await app.page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await again.waitFor();
});

it('changes a score where it stands, also one of long ago', async () => {
  const { page } = app;
  await page.getByRole('tab', { name: 'Werkplezier' }).click();
  const score = page.getByRole('combobox', { name: 'Bakkerij Van Dongen, september 2026' });
  expect(await score.inputValue()).toBe('5');
  await score.selectOption('3');
  const scores = async () =>
    (await ledger()).joyScores.filter(
      ({ clientId, date }) => clientId === 'client-bakkerij' && date.startsWith('2026-09'),
    );
  await expect.poll(scores).toMatchObject([{ score: 3 }]);
  await score.selectOption('–');
  await expect.poll(scores).toEqual([]);
});

it('settles a promise in one click or with one key, and takes it back', async () => {
  const { page } = app;
  await page.getByRole('tab', { name: 'Toezeggingen' }).click();
  const late = row('Betalen voor het weekend');
  await late.getByText('4 dagen te laat').waitFor();
  await late.getByRole('button', { name: 'Niet nagekomen' }).click();
  await late.getByText('Niet nagekomen').waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await late.getByText('4 dagen te laat').waitFor();

  await page.getByRole('grid').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('l');
  await late.getByText('Te laat nagekomen').waitFor();
  expect((await ledger()).promises.find(({ what }) => what === 'Betalen voor het weekend')).toMatchObject({
    outcome: 'late',
    settledOn: '2026-11-30',
  });
});
