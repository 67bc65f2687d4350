/**
 * The letter's editor: sections moved from the keyboard and the pointer, earlier versions taken back, and facts
 * that have changed since.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { nl } from '../../shared/messages/nl';
import type { LedgerFile } from '../../shared/model/ledger';
import { svgLogo } from '../support/pictures';
import type { RunningApp } from './app';
import { launchApp, openSampleLetter, removeFolder } from './app';
import { readPdf } from './read-pdf';

const words = nl.letters;
const readReplica = (page: Page): Promise<LedgerFile> =>
  page.evaluate(async () => (await fetch('/replica.json')).json());
let app: RunningApp;

const openLetter = async (): Promise<Page> => {
  app = await launchApp({ language: 'nl', today: '2026-11-24' });
  const { page } = app;
  await openSampleLetter(page);
  return page;
};

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

afterEach(async () => {
  await app.close();
  removeFolder(app.folder);
});

const sectionNames = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-section] section').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
const place = async (page: Page, name: string): Promise<number> => (await sectionNames(page)).indexOf(name);

it('moves sections with Alt and the arrows, from a menu and by dragging, and prints them in that order', async () => {
  const page = await openLetter();
  const money = words.sections.money;
  const text = page.getByRole('textbox', { name: money });
  await expect.poll(() => place(page, money)).toBe(6);
  await text.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => place(page, money)).toBe(4);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => place(page, money)).toBe(5);
  expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByText('‘Geld’ is nu deel 6 van 10').waitFor();

  const handle = page.getByRole('button', { name: '‘Geld’ verplaatsen' });
  await handle.click();
  await page.getByRole('menuitem', { name: words.order.up }).click();
  await expect.poll(() => place(page, money)).toBe(4);

  // All of it in view: a drag begins where the pointer is once the page has scrolled.
  await page.setViewportSize({ width: 1400, height: 2400 });
  await handle.dragTo(page.getByRole('button', { name: '‘Dank’ verplaatsen' }), { targetPosition: { x: 4, y: 2 } });
  await expect.poll(() => place(page, money)).toBe(0);
  await expect
    .poll(async () => {
      const printed = (await page.locator('.letter-page').first().textContent()) ?? '';
      return printed.indexOf('eindfactuur') < printed.indexOf('zeg hierbij');
    })
    .toBe(true);
  expect(await page.locator('.letter-page').first().textContent()).toContain('eindfactuur');
  await handle.click();
  await page.getByRole('menuitem', { name: words.order.usual }).click();
  await expect.poll(() => place(page, money)).toBe(6);
});

it('keeps a version before another tone and by hand, shows it, and takes it back with one undo', async () => {
  const page = await openLetter();
  const reason = page.getByRole('textbox', { name: words.sections.reason });
  const preview = page.getByLabel(words.preview);
  const saved = page.getByText(words.draftSaved);
  await reason.fill('Mijn eerste woorden.');
  await saved.waitFor();
  await page.getByText(words.tones.businesslike).click();
  await reason.fill('Mijn tweede woorden.');
  await saved.waitFor();
  await page.getByRole('button', { name: 'Versies (1)' }).click();
  const versions = page.getByRole('region', { name: words.versions.title });
  await versions.getByRole('button', { name: words.versions.keep }).click();
  await versions.getByText(words.versions.keptFor.hand).waitFor();
  expect(await versions.getByRole('listitem').count()).toBe(3);

  const first = versions.getByRole('button', { name: words.versions.keptFor.choice });
  expect(await first.textContent()).toContain(`Anders: ${words.tone} · ${words.sections.reason}`);
  await first.click();
  await preview.getByText('Mijn eerste woorden.').waitFor();
  await versions.getByRole('button', { name: words.versions.takeBack }).click();
  await versions.getByRole('button', { name: words.versions.close }).click();
  await expect.poll(() => reason.inputValue()).toBe('Mijn eerste woorden.');
  expect(await page.getByRole('radio', { name: words.tones.warm }).isChecked()).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(() => reason.inputValue()).toBe('Mijn tweede woorden.');

  await page.getByRole('button', { name: words.discard }).click();
  await expect.poll(async () => (await readReplica(page)).letters.length).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await readReplica(page)).letters.length).toBe(3);
});

it('says what was paid since a draft was left, and mends the amount in the user’s own words in one click', async () => {
  const page = await openLetter();
  const money = page.getByRole('region', { name: words.sections.money });
  const { invoices } = await readReplica(page);
  const paid = invoices.find(({ number }) => number === '2026-044');
  await money.getByRole('textbox').fill('Er staat nog € 5.929,00 open.');
  await page.getByText(words.draftSaved).waitFor();
  await goTo(page, '#/clients');
  await page.getByRole('heading', { level: 1, name: nl.clients.title }).waitFor();
  await page.evaluate((id) => window.adieu.ask('invoices.markPaid', { id, receivedOn: '2026-11-24' }), paid?.id ?? '');
  await goTo(page, '#/clients/client-makelaardij/letter');

  const news = page.getByRole('region', { name: words.news.title });
  await news.getByText('Factuur 2026-044 is betaald.').waitFor();
  expect(await money.getByRole('listitem').textContent()).toContain(
    'Hier staat € 5.929,00 open; volgens je administratie is dat nu € 5.106,20.',
  );
  expect(await page.getByLabel(words.preview).textContent()).not.toContain('2026-044');
  await money.getByRole('button', { name: 'Maak ervan: ‘€ 5.106,20’' }).click();
  expect(await money.getByRole('textbox').inputValue()).toBe('Er staat nog € 5.106,20 open.');
  await expect.poll(() => money.getByRole('listitem').count()).toBe(0);
  // The field's own undo.
  await page.keyboard.press('Control+z');
  await expect.poll(() => money.getByRole('listitem').count()).toBe(1);
  await money.getByRole('button', { name: words.facts.leave }).click();
  await expect.poll(() => money.getByRole('listitem').count()).toBe(0);
  await news.getByRole('button', { name: words.news.seen }).click();
  await expect.poll(() => news.isVisible()).toBe(false);
});

it('says of an issued letter what was paid since, and leaves the letter alone', async () => {
  const page = await openLetter();
  await app.answerSave(join(app.folder, 'brief.pdf'));
  await page.getByRole('button', { name: words.savePdf }).click();
  await page.getByText(words.issuedLead).waitFor();
  const news = page.getByRole('region', { name: words.news.issuedTitle });
  expect(await news.isVisible()).toBe(false);
  const { invoices, letters } = await readReplica(page);
  const id = invoices.find(({ number }) => number === '2026-044')?.id ?? '';
  await page.evaluate((paid) => window.adieu.ask('invoices.markPaid', { id: paid, receivedOn: '2026-11-24' }), id);
  await news.getByText('Factuur 2026-044 is betaald.').waitFor();
  await expect.poll(() => page.getByLabel(words.preview).textContent()).toContain('2026-044');
  expect((await readReplica(page)).letters).toEqual(letters);
});

it('prints the logo that is chosen in the settings, in the place of the name', async () => {
  const page = await openLetter();
  const file = join(app.folder, 'logo.svg');
  writeFileSync(file, svgLogo);
  await app.answerOpen([file]);
  await goTo(page, '#/settings');
  await page.getByRole('button', { name: nl.settings.logoChoose }).click();
  const picture = page.getByRole('img', { name: nl.settings.logoNow });
  await picture.waitFor();
  expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(200);

  await goTo(page, '#/clients/client-makelaardij/letter');
  const printed = page.locator('.letter-page image');
  await printed.waitFor();
  expect(await printed.getAttribute('href')).toMatch(/^\/logo\/logo-[0-9a-f]{16}\.svg$/u);
  await app.answerSave(join(app.folder, 'brief.pdf'));
  await page.getByRole('button', { name: words.savePdf }).click();
  await page.getByText(words.issuedLead).waitFor();
  const { text } = await readPdf(join(app.folder, 'brief.pdf'));
  expect(text).toContain('Studio Lindeman Eva Lindeman, grafisch ontwerper');
});

it('offers today’s date a week later, and the last day of the parting, which its own words then follow', async () => {
  const page = await openLetter();
  const decision = page.getByRole('region', { name: words.sections.decision });
  await decision.getByRole('textbox').fill('Ik stop per 24 december 2026.');
  await page.getByText(words.draftSaved).waitFor();
  const folder = app.folder;
  await app.close();
  app = await launchApp({ language: 'nl', today: '2026-12-01', folder });
  const later = app.page;
  await later.evaluate(async () => {
    const clientId = 'client-makelaardij';
    const decided = await window.adieu.ask('decisions.decide', { clientId, choice: 'partWays' });
    const { id } = (decided as { value: { id: string } }).value;
    const ending = { contract: 'openEnded', way: 'notice', noticeOn: '2026-12-01', lastDay: '2027-01-31' } as const;
    await window.adieu.ask('parting.saveEnding', { id, ending });
  });
  await goTo(later, '#/clients/client-makelaardij/letter');
  const news = later.getByRole('region', { name: words.news.title });
  await news.getByText('Deze brief heeft als datum 24 november 2026; vandaag is het 1 december 2026.').waitFor();
  await news.getByRole('button', { name: words.news.dateToday }).click();
  await news.getByRole('button', { name: 'Maak er 31 januari 2027 van' }).click();
  const again = later.getByRole('region', { name: words.sections.decision });
  await again.getByText('Hier staat 24 december 2026; de laatste dag is nu 31 januari 2027.').waitFor();
  await again.getByRole('button', { name: 'Maak ervan: ‘31 januari 2027’' }).click();
  expect(await again.getByRole('textbox').inputValue()).toBe('Ik stop per 31 januari 2027.');
  await expect.poll(() => later.getByLabel(words.preview).textContent()).toContain('1 december 2026');
});
