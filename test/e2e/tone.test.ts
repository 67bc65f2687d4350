/** The tone check beside the letter: it marks as one types, puts calmer words in with one click, and never blocks. */
import { expect, it } from 'vitest';
import { nl } from '../../shared/messages/nl';
import { launchApp, removeFolder } from './app';

it('marks a reproach and a passive, and makes the passive active in one click', async () => {
  const app = await launchApp({ language: 'nl', today: '2026-11-24' });
  const { page } = app;
  await page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
  await page.evaluate(() => {
    location.hash = '#/clients/client-makelaardij/letter';
  });
  await page.locator('.letter-page').first().waitFor();
  const reason = page.getByRole('region', { name: nl.letters.sections.reason });
  const text = reason.getByRole('textbox');
  expect(await reason.getByRole('listitem').count()).toBe(0);
  await text.fill('Er is besloten te stoppen. Je hebt nooit geantwoord.');
  await expect.poll(() => reason.getByRole('listitem').count()).toBe(2);
  expect(await reason.getByRole('listitem').last().textContent()).toContain(nl.letters.toneCheck.why.blame);
  await reason.getByRole('button', { name: 'Maak ervan: “ik heb besloten”' }).click();
  expect(await text.inputValue()).toBe('Ik heb besloten te stoppen. Je hebt nooit geantwoord.');
  await expect.poll(() => reason.getByRole('listitem').count()).toBe(1);
  expect(await page.getByRole('button', { name: nl.letters.savePdf }).isEnabled()).toBe(true);
  await app.close();
  removeFolder(app.folder);
});
