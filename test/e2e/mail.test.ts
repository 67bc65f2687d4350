/** The letter as an e-mail, from issuing it to what the mail program gets, read by a library that did not write it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nl } from '../../shared/messages/nl';
import { readMail } from '../support/read-mail';
import type { RunningApp } from './app';
import { launchApp, openSampleLetter, removeFolder } from './app';

let app: RunningApp;
const words = nl.mail;
const button = (name: string) => app.page.getByRole('button', { name });
const pdf = () => join(app.home, 'Documents', 'brief.pdf');
const shaOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

beforeAll(async () => {
  app = await launchApp({ language: 'nl', today: '2026-11-24' });
  await openSampleLetter(app.page);
  await app.answerSave(pdf());
  await button(nl.letters.savePdf).click();
  await app.page.getByRole('region', { name: words.title }).waitFor();
});

afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

it('shows who it goes to, what it says and what is attached', async () => {
  const panel = app.page.getByRole('region', { name: words.title });
  const headers = await panel.getByRole('definition').allTextContents();
  expect(headers).toEqual([
    'Rutger van Tongeren <rutger@makelaardijvantongeren.example>',
    'Eva Lindeman <eva@studiolindeman.example>',
    'Opzegging van onze samenwerking per 24 december 2026',
    'Opzegging Makelaardij Van Tongeren 2026-11-24.pdf',
  ]);
  const text = await panel.getByRole('textbox', { name: words.text }).inputValue();
  expect(text.startsWith('Beste Rutger,\n\n')).toBe(true);
  expect(text).toContain('\n\nIn de bijlage vind je deze brief als pdf.\n\nMet vriendelijke groet,\n\nEva Lindeman\n');
});

it('opens as a draft that was not sent, with the very PDF', async () => {
  await button(words.open).click();
  await app.page.getByText(words.opened).waitFor();
  const path = (await app.desktop()).opened.at(-1) ?? '';
  expect(path).toMatch(/[/\\]letters[/\\]Opzegging Makelaardij Van Tongeren 2026-11-24\.eml$/u);
  const mail = await readMail(readFileSync(path));
  expect(mail.header('X-Unsent')).toEqual(['1']);
  expect([...mail.header('Date'), ...mail.header('Message-ID')]).toEqual([]);
  expect(mail.from).toEqual({ name: 'Eva Lindeman', address: 'eva@studiolindeman.example' });
  expect(mail.to).toEqual([{ name: 'Rutger van Tongeren', address: 'rutger@makelaardijvantongeren.example' }]);
  expect(mail.files).toMatchObject([
    { filename: 'Opzegging Makelaardij Van Tongeren 2026-11-24.pdf', sha256: shaOf(pdf()) },
  ]);
  const shown = await app.page.getByRole('textbox', { name: words.text }).inputValue();
  expect(mail.text?.trimEnd()).toBe(shown);
  expect(mail.html).toContain('<html lang="nl">');
});

it('is saved where the user says', async () => {
  const path = join(app.home, 'Documents', 'afscheid.eml');
  await app.answerSave(path);
  await button(words.save).click();
  await app.page.getByText(words.saved).waitFor();
  expect((await readMail(readFileSync(path))).subject).toBe('Opzegging van onze samenwerking per 24 december 2026');
});

it('puts its text on the clipboard', async () => {
  const { page } = app;
  await button(words.copy).click();
  await page.getByText(words.copied).waitFor();
  const text = page.getByRole('textbox', { name: words.text });
  const selected = await text.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe(await text.inputValue());
});

it('says which address is missing, and leads to where it is filled in', async () => {
  const { page } = app;
  await page.evaluate(async () => {
    await window.adieu.ask('clients.save', {
      ...{ id: 'client-makelaardij', name: 'Makelaardij Van Tongeren', kind: 'business', salutation: 'mr' },
      ...{ formality: 'informal', language: 'nl', paymentTermDays: 14, contract: 'openEnded', status: 'active' },
    });
  });
  await page.getByText('Het e-mailadres van Makelaardij Van Tongeren ontbreekt').waitFor();
  await button(words.addTo).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(nl.fields.email).fill('kantoor@makelaardijvantongeren.example');
  const save = form.getByRole('button', { name: nl.common.save });
  // What is said meanwhile keeps off the buttons of the form.
  await save.focus();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  const said = await page.getByText(nl.problems.nothingToRedo).boundingBox();
  expect((said?.x ?? 0) + (said?.width ?? 9_999)).toBeLessThan((await save.boundingBox())?.x ?? 0);
  await save.click();
  await page.getByText('<kantoor@makelaardijvantongeren.example>').waitFor();
});

it('is the step of the guide once there is a letter, and leads to the letter before', async () => {
  const { page } = app;
  const step = (clientId: string) =>
    page.evaluate(async (id) => {
      await window.adieu.ask('decisions.decide', { clientId: id, choice: 'partWays' });
      location.hash = `#/clients/${id}/parting/email`;
    }, clientId);
  await step('client-makelaardij');
  await page.getByRole('region', { name: words.title }).waitFor();
  await step('client-zorggroep');
  await page.getByRole('heading', { name: words.none }).waitFor();
  await page.getByRole('link', { name: words.toLetter }).click();
  await page.locator('.letter-page').first().waitFor();
});
