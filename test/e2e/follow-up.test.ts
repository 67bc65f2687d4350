/** After the letter: its document, what is still to be done, the goodbye itself, and the way back. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
  await go(`/clients/${clientId}`);
  const documents = region(nl.documents.title);
  await documents.getByText(nl.documents.kept.changed).waitFor();
  const copy = join(app.home, 'Documents', 'nogmaals.pdf');
  await app.answerSave(copy);
  await documents.getByRole('button', { name: nl.documents.exportAgain }).click();
  await expect.poll(() => existsSync(copy)).toBe(true);
  expect(readFileSync(copy).equals(readFileSync(join(app.home, 'Documents', 'brief.pdf')))).toBe(true);
});
