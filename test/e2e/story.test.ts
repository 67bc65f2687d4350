/** What Adieu is for, from the first start to the saved letter and the next morning, in both languages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import type { LedgerFile } from '../../shared/model/ledger';
import type { RunningApp } from './app';
import { launchApp, removeFolder, runtimeInUse } from './app';
import { readPdf } from './read-pdf';

const today = '2026-11-24';

const readReplica = (page: Page): Promise<LedgerFile> =>
  page.evaluate(async () => (await fetch('/replica.json')).json());

/** "€ 25,59" and "€25.59" alike. */
const centsIn = (text: string): number => Number(text.replace(/[^\d]/g, ''));

describe.each([
  {
    language: 'nl',
    words: nl,
    client: 'Makelaardij Van Tongeren',
    lang: 'nl',
    sentence: 'Ik heb met plezier aan je huisstijl gewerkt.',
  },
  {
    language: 'en',
    words: en,
    client: 'Halden Research Ltd',
    lang: 'en',
    sentence: 'I have enjoyed working on your reports.',
  },
] as const)('in $language', ({ language, words, client, lang, sentence }) => {
  let app: RunningApp;
  let clientId = '';
  let pdf = '';
  const button = (name: string, page = app.page) => page.getByRole('button', { name, exact: true });
  const drawer = () => app.page.getByRole('dialog');

  beforeAll(async () => {
    console.log(`runtime: ${runtimeInUse}`);
    app = await launchApp({ language, today });
    await app.page.setViewportSize({ width: 1280, height: 860 });
    pdf = join(app.home, 'Documents', 'letter.pdf');
  });
  afterAll(async () => {
    await app.close();
    removeFolder(app.folder);
  });

  it('offers an own ledger or the sample, and opens the sample', async () => {
    expect(await app.page.locator('html').getAttribute('lang')).toBe(language);
    await app.page.getByRole('button', { name: words.welcome.sample }).click();
    await app.page.getByRole('heading', { name: words.clients.title }).waitFor();
    const { clients } = await readReplica(app.page);
    expect(clients).toHaveLength(12);
    clientId = clients.find(({ name }) => name === client)?.id ?? '';
  });

  it('ranks the clients by what an hour really brings in, lowest first', async () => {
    const table = app.page.getByRole('grid');
    await table.getByText(client).waitFor();
    const cells = await table
      .getByRole('row')
      .evaluateAll((rows) => rows.map((row) => /€\s?-?[\d.,]+/.exec(row.textContent ?? '')?.[0] ?? ''));
    const rates = cells.filter(Boolean).map(centsIn);
    expect(rates.length).toBeGreaterThan(5);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
  });

  it('shows where a client leaks, in a sentence and in figures', async () => {
    await app.page.getByRole('grid').getByText(client).click();
    await app.page.getByRole('heading', { name: client, level: 1 }).waitFor();
    await app.page.getByText(words.clients.leak.title).waitFor();
    await button(words.clients.asTable).first().click();
    await app.page.getByRole('table').getByText(words.clients.leak.unbilled).waitFor();
  });

  it('logs hours', async () => {
    const before = (await readReplica(app.page)).timeEntries.length;
    await button(words.clients.logHours).click();
    await drawer().getByLabel(words.hours.duration).fill('2:30');
    await drawer().getByLabel(words.hours.note).fill('Last round');
    await drawer().getByRole('button', { name: words.hours.save, exact: true }).click();
    await drawer().waitFor({ state: 'detached' });
    const { timeEntries } = await readReplica(app.page);
    expect(timeEntries).toHaveLength(before + 1);
    expect(timeEntries.find(({ note }) => note === 'Last round')).toMatchObject({
      clientId,
      minutes: 150,
      date: today,
    });
  });

  it('names the field of a bad amount, and keeps what was typed', async () => {
    await button(words.clients.addInvoice).click();
    await drawer().getByLabel(words.money.form.net).fill('abc');
    await drawer().getByRole('button', { name: words.money.form.saveInvoice, exact: true }).click();
    await drawer().getByText(words.forms.notMoney).waitFor();
    expect(await drawer().getByLabel(words.money.form.net).inputValue()).toBe('abc');
  });

  it('adds an invoice', async () => {
    await drawer().getByLabel(words.money.form.net).fill('1.250,00');
    await drawer().getByLabel(words.money.form.number).fill('2026-900');
    await drawer().getByRole('button', { name: words.money.form.saveInvoice, exact: true }).click();
    await drawer().waitFor({ state: 'detached' });
    const { invoices } = await readReplica(app.page);
    expect(invoices.find(({ number }) => number === '2026-900')).toMatchObject({
      clientId,
      netCents: 125_000,
      issuedOn: today,
    });
  });

  it('books its payment in one click', async () => {
    await app.page.getByRole('tab', { name: words.clients.tabs.money }).click();
    const row = app.page.getByRole('row').filter({ hasText: '2026-900' });
    await row.getByRole('button', { name: words.money.paidToday }).click();
    const paid = async () => {
      const { invoices, payments } = await readReplica(app.page);
      const invoice = invoices.find(({ number }) => number === '2026-900');
      return { invoice, payment: payments.find(({ invoiceId }) => invoiceId === invoice?.id) };
    };
    await expect.poll(async () => (await paid()).payment?.receivedOn).toBe(today);
    const { invoice, payment } = await paid();
    expect(payment?.grossCents).toBe((invoice?.netCents ?? 0) + (invoice?.vatCents ?? 0));
  });

  it("writes the letter in the client's language, with the page live beside it", async () => {
    await button(words.clients.writeLetter).click();
    const preview = app.page.getByLabel(words.letters.preview);
    await preview.getByText(client).first().waitFor();
    const section = app.page.getByRole('textbox', { name: words.letters.sections.thanks });
    await section.fill(sentence);
    // A line may break anywhere: a few words are on one line of the page.
    const firstWords = sentence.split(' ').slice(0, 4).join(' ');
    await expect.poll(async () => ((await preview.textContent()) ?? '').replace(/\s+/g, ' ')).toContain(firstWords);
  });

  it('saves it as an archivable PDF that can be read by all', async () => {
    await app.answerSave(pdf);
    await button(words.letters.savePdf).click();
    await app.page.getByText(words.letters.issuedLead).waitFor();
    const read = await readPdf(pdf);
    expect(read.text).toContain(client);
    expect(read.text).toContain(sentence);
    expect(read).toMatchObject({ isTagged: true, fontsNotEmbedded: [], standard: 'PDF/A-2a' });
    expect(read.language).toMatch(new RegExp(`^${lang}`));
    expect(read.title).not.toBe('');
  });

  it('finds everything after a restart', async () => {
    const before = await readReplica(app.page);
    app = await app.restart();
    await app.page.getByRole('heading', { name: words.clients.title }).waitFor();
    expect(await readReplica(app.page)).toEqual(before);
    const letter = before.letters.find(({ clientId: id, status }) => id === clientId && status === 'issued');
    expect(letter?.document.language).toBe(lang);
  });

  it('keeps the PDF beside the ledger, byte for byte', async () => {
    const status = await app.page.evaluate(() => window.adieu.ask('ledger.status', {}));
    const { path } = (status as { value: { path: string } }).value;
    expect(existsSync(path)).toBe(true);
    const copy = join(app.home, 'Documents', 'copy.pdf');
    await app.answerSave(copy);
    const letter = (await readReplica(app.page)).letters.find(({ status: state }) => state === 'issued');
    const answer = await app.page.evaluate((id) => window.adieu.ask('letters.exportAgain', { id }), letter?.id ?? '');
    expect(answer).toMatchObject({ ok: true });
    expect(readFileSync(copy).equals(readFileSync(pdf))).toBe(true);
  });
});
