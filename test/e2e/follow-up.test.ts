/** After the letter: its document, what is still to be done, the goodbye itself, and the way back. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RequestName } from '../../shared/contract';
import { nl } from '../../shared/messages/nl';
import type { LedgerFile } from '../../shared/model/ledger';
import type { RunningApp } from './app';
import { launchApp, removeFolder } from './app';

const client = 'Makelaardij Van Tongeren';
let app: RunningApp;
let clientId = '';

const ledger = (): Promise<LedgerFile> => app.page.evaluate(async () => (await fetch('/replica.json')).json());
const button = (name: string) => app.page.getByRole('button', { name, exact: true });
const region = (name: string) => app.page.getByRole('region', { name, exact: true });
const go = (path: string): Promise<void> =>
  app.page.evaluate((hash) => {
    location.hash = hash;
  }, `#${path}`);

beforeAll(async () => {
  app = await launchApp({ language: 'nl', today: '2026-11-24' });
  await app.page.setViewportSize({ width: 1280, height: 860 });
  await app.page.getByRole('button', { name: nl.welcome.sample }).click();
  await app.page.getByRole('grid').getByText(client).waitFor();
  clientId = (await ledger()).clients.find(({ name }) => name === client)?.id ?? '';
});
afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

it('lists a letter that was issued, kept exactly as it was, and saves it again byte for byte', async () => {
  const pdf = join(app.home, 'Documents', 'brief.pdf');
  await go(`/clients/${clientId}/letter`);
  await app.answerSave(pdf);
  await button(nl.letters.savePdf).click();
  await app.page.getByText(nl.letters.issuedLead).waitFor();
  await go(`/clients/${clientId}`);
  const documents = region(nl.documents.title);
  await documents.getByText(`${nl.documents.kinds.letter} · 24 november 2026 · PDF/A-2a`).waitFor();
  await documents.getByText(nl.documents.kept.same).waitFor();
  const copy = join(app.home, 'Documents', 'kopie.pdf');
  await app.answerSave(copy);
  await documents.getByRole('button', { name: nl.documents.exportAgain }).click();
  await app.page.getByText(nl.documents.copySaved).waitFor();
  expect(readFileSync(copy).equals(readFileSync(pdf))).toBe(true);
});

it('says so when its kept PDF was changed since, and still gives the letter as it was issued', async () => {
  const status = await app.page.evaluate(() => window.adieu.ask('ledger.status', {}));
  const { path } = (status as { value: { path: string } }).value;
  const [letter] = (await ledger()).letters;
  writeFileSync(join(dirname(path), 'letters', letter?.pdfFile ?? ''), 'something else');
  await go('/clients');
  await app.page.getByRole('grid').getByText(client).waitFor();
  await go(`/clients/${clientId}`);
  const documents = region(nl.documents.title);
  await documents.getByText(nl.documents.kept.changed).waitFor();
  const copy = join(app.home, 'Documents', 'nogmaals.pdf');
  await app.answerSave(copy);
  await documents.getByRole('button', { name: nl.documents.exportAgain }).click();
  const original = readFileSync(join(app.home, 'Documents', 'brief.pdf'));
  await expect.poll(() => existsSync(copy) && readFileSync(copy).equals(original)).toBe(true);
});

const ask = (name: RequestName, input: object) =>
  app.page.evaluate(([request, given]) => window.adieu.ask(request, given as never), [name, input] as const);
const parting = async () => (await ledger()).offboardings.find((record) => record.clientId === clientId);
const path = (step: string): string => `/clients/${clientId}/parting/${step}`;

it('ticks off the plan with what is late on top, and undoes it', async () => {
  const { page } = app;
  await ask('decisions.decide', { clientId, choice: 'partWays' });
  const id = (await parting())?.id ?? '';
  const ending = { contract: 'openEnded', way: 'notice', noticeOn: '2026-10-10', lastDay: '2026-11-10' };
  await ask('parting.saveEnding', { id, ending });
  const steps = [
    { id: 'access', text: 'Toegang intrekken', kind: 'myAccess', owner: 'client', dueOn: '2026-12-25' },
    { id: 'brochure', text: 'De brochure opleveren', kind: 'finish', owner: 'me', dueOn: '2026-11-20' },
    { id: 'books', text: 'Zeven jaar bewaren', kind: 'keepData', dueOn: '2033-12-31' },
  ];
  await ask('parting.savePlan', { id, steps, isDone: true });
  await go(path('followUp'));
  const tasks = region(nl.followUp.tasks.title);
  await tasks.getByText('4 dagen te laat').waitFor();
  expect(await tasks.getByRole('checkbox').count()).toBe(2);
  await tasks.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.getByText('Nog één punt te doen.').waitFor();
  expect((await parting())?.steps?.find(({ text }) => text === 'De brochure opleveren')?.doneOn).toBe('2026-11-24');
  await tasks.getByRole('checkbox', { name: 'Toegang intrekken' }).and(page.locator(':focus')).waitFor();
  await button(nl.common.undo).click();
  await page.getByText('Nog 2 punten te doen.').waitFor();
  for (const each of ['De brochure opleveren', 'Toegang intrekken'])
    await tasks.getByRole('checkbox', { name: each }).click();
  await tasks.getByText(nl.followUp.tasks.nothingOpen).waitFor();
});

it('notes when the letter was sent, that a week went by, and what the client says', async () => {
  const { page } = app;
  const card = region(nl.followUp.letter.title);
  await card.getByLabel(nl.followUp.letter.on, { exact: true }).fill('12-11');
  await card.getByLabel(nl.followUp.letter.how).selectOption('both');
  await button(nl.followUp.letter.mark).click();
  await card.getByText('Verstuurd op 12 november 2026, per e-mail en post.').waitFor();
  await card.getByText(nl.followUp.letter.tips.due).waitFor();
  await button(nl.followUp.letter.noteAnswer).click();
  await card.getByLabel(nl.followUp.letter.outcome).selectOption('questions');
  await card.getByLabel(nl.followUp.letter.note).fill('Wie neemt het over?');
  await page.keyboard.press('Control+Enter');
  await card.getByText(nl.followUp.letter.tips.questions).waitFor();
  expect(await parting()).toMatchObject({
    sent: { on: '2026-11-12', how: 'both' },
    answer: { on: '2026-11-24', outcome: 'questions', note: 'Wie neemt het over?' },
  });
});

it('points out hours after the last day, and books what comes in', async () => {
  await ask('hours.save', { clientId, date: '2026-11-23', minutes: 90, billable: true, activity: 'work' });
  const card = region(nl.followUp.money.title);
  await card.getByText('Na je laatste dag (10 november 2026) schreef je nog 1,5 uur.').waitFor();
  await card.getByText('1,5 uur staat nog op geen factuur: €\u00a0120,00 excl. btw.').waitFor();
  await button(nl.followUp.money.makeInvoice).click();
  const drawer = app.page.getByRole('dialog');
  await drawer.getByRole('button', { name: '€\u00a0120,00' }).click();
  await drawer.getByRole('button', { name: nl.money.form.saveInvoice, exact: true }).click();
  await card.getByText(nl.followUp.money.allInvoiced).waitFor();
  const paid = card.getByRole('button', { name: nl.followUp.money.paidToday });
  const count = await paid.count();
  await paid.first().click();
  await expect.poll(() => paid.count()).toBe(count - 1);
});

it('says at the closing what remains, and closes all the same', async () => {
  const { page } = app;
  await page.getByRole('link', { name: nl.followUp.toClosing }).click();
  await region(nl.followUp.remains.title).getByText('5 facturen zijn nog niet betaald').waitFor();
  await page.getByText('tot en met 31 december 2033').waitFor();
  await button(nl.followUp.close.buttonAnyway).click();
  await page.getByRole('heading', { name: nl.followUp.closed.titleLeft }).waitFor();
  await page.getByText('uur per maand terug').waitFor();
  expect((await ledger()).clients.find(({ id }) => id === clientId)?.status).toBe('former');
  expect((await parting())?.closedOn).toBe('2026-11-24');
});

it('leaves the daily lists, and stays in the reports', async () => {
  const { page } = app;
  await page.getByRole('link', { name: nl.followUp.closed.toClients }).click();
  const list = page.getByRole('grid');
  await list.getByRole('row').nth(1).waitFor();
  expect(await list.getByText(client).count()).toBe(0);
  await page.getByText(nl.clients.status.former, { exact: true }).click();
  await list.getByText(client).waitFor();
  await page.getByText(nl.clients.status.all, { exact: true }).click();
  await list.getByText(client).waitFor();
  await page.getByText(nl.clients.status.current, { exact: true }).click();

  await page.getByRole('link', { name: nl.app.nav.hours, exact: true }).click();
  await page.locator('optgroup option', { hasText: client }).waitFor({ state: 'attached' });
  await page.getByRole('combobox', { name: nl.hours.client }).first().click();
  await page.keyboard.type('Van');
  const picked = page.getByRole('listbox', { name: nl.hours.client }).getByRole('option');
  await picked.filter({ hasText: 'Bakkerij Van Dongen' }).waitFor();
  expect(await picked.filter({ hasText: client }).count()).toBe(0);
  await page.keyboard.press('Escape');

  await app.clickMenu('openPalette');
  const palette = page.getByRole('dialog');
  await palette.getByRole('option').first().waitFor();
  expect(await palette.getByRole('option', { name: client }).count()).toBe(0);
  await palette.getByRole('combobox').fill('tongeren');
  await palette.getByRole('option', { name: `${client} ${nl.common.former}` }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Voormalige klant, afgesloten op 24 november 2026.').waitFor();
});

it('is reopened from its page, and that is undone and done again', async () => {
  const { page } = app;
  const status = async () => (await ledger()).clients.find(({ id }) => id === clientId)?.status;
  await button(nl.followUp.former.reopen).click();
  await expect.poll(status).toBe('leaving');
  expect(await parting()).not.toHaveProperty('closedOn');
  await button(nl.common.undo).click();
  await page.getByText('Voormalige klant, afgesloten op 24 november 2026.').waitFor();
  expect(await status()).toBe('former');
  await button(nl.followUp.former.reopen).click();
  await go('/clients');
  await page.getByRole('grid').getByText(client).waitFor();
  expect((await parting())?.answer?.outcome).toBe('questions');
});
