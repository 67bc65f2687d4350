/** The plan of a parting: filled, changed, in the letter and among the reminders. 24 November 2026 is a Tuesday. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nl } from '../../shared/messages/nl';
import type { LedgerFile } from '../../shared/model/ledger';
import type { Offboarding, OffboardingStep } from '../../shared/model/offboarding';
import type { RunningApp } from './app';
import { launchApp, removeFolder } from './app';

const clientId = 'client-bakkerij';
const today = '2026-11-24';
const lastDay = '2026-12-31';
let app: RunningApp;

const parting = async (): Promise<Offboarding | undefined> => {
  const file: LedgerFile = await app.page.evaluate(async () => (await fetch('/replica.json')).json());
  return file.offboardings.find((each) => each.clientId === clientId);
};
const steps = async (): Promise<OffboardingStep[]> => (await parting())?.steps ?? [];
const stepWith = async (text: string): Promise<OffboardingStep | undefined> =>
  (await steps()).find((step) => step.text === text);
const group = (name: keyof typeof nl.plan.groups) => app.page.getByRole('region', { name: nl.plan.groups[name] });
const line = (text: string) => app.page.locator('[data-plan] li').filter({ hasText: text });
const goTo = (path: string) =>
  app.page.evaluate((hash) => {
    location.hash = hash;
  }, `#${path}`);
const toPlan = () => goTo(`/clients/${clientId}/parting/plan`);

beforeAll(async () => {
  app = await launchApp({ language: 'nl', today });
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
  const id = await page.evaluate(async (client) => {
    const decided = await window.adieu.ask('decisions.decide', { clientId: client, choice: 'partWays' });
    return (decided as { value: { id: string } }).value.id;
  }, clientId);
  await toPlan();
  await page.getByRole('link', { name: nl.plan.toEnding }).waitFor();
  const ending = { contract: 'openEnded', way: 'notice', noticeOn: today, lastDay };
  await page.evaluate((input) => window.adieu.ask('parting.saveEnding', input), { id, ending });
});

afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

it('is filled from the ledger: 7 hours at € 70.00 to invoice, a promise to keep, each part with its days', async () => {
  const { page } = app;
  await page.getByRole('button', { name: nl.plan.fill }).click();
  await group('money').getByText('De eindfactuur sturen: tot nu toe 7 uur, €\u00a0490,00 excl. btw').waitFor();
  await group('finish').getByText('Etiketten voor de feestdagen').waitFor();
  expect(await page.locator('[data-plan] section').count()).toBe(8);
  await page.getByText(`${nl.plan.until.replace('{{day}}', '31 december 2026')}`).waitFor();
  expect(await stepWith('Bestanden en documenten teruggeven')).toMatchObject({ owner: 'me', dueOn: lastDay });
});

it('is changed in place from the keyboard, and added to', async () => {
  const { page } = app;
  const text = line('Het werk afmaken dat we hebben afgesproken').getByRole('textbox', { name: nl.plan.text });
  await text.fill('De website afmaken');
  await page.keyboard.press('Enter');
  await expect.poll(() => stepWith('De website afmaken')).toMatchObject({ kind: 'finish', dueOn: lastDay });
  // Enter went on to the line below: the one to add something in.
  await page.keyboard.type('De webshop overzetten');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Wachtwoorden doorgeven');
  await page.keyboard.press('Enter');
  await expect.poll(() => stepWith('Wachtwoorden doorgeven')).toMatchObject({ kind: 'finish', owner: 'me' });
  await line('De webshop overzetten')
    .getByLabel(/Wie doet/u)
    .selectOption('client');
  await expect.poll(() => stepWith('De webshop overzetten')).toMatchObject({ owner: 'client' });
});

it('loses a line when it is emptied, and undo brings it back', async () => {
  const { page } = app;
  const text = line('Wachtwoorden doorgeven').getByRole('textbox', { name: nl.plan.text });
  await text.fill('');
  await page.keyboard.press('Enter');
  await expect.poll(() => stepWith('Wachtwoorden doorgeven')).toBeUndefined();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await line('Wachtwoorden doorgeven').waitFor();
  expect(await stepWith('Wachtwoorden doorgeven')).toBeDefined();
});

it('keeps what is being typed when the page is left, and takes a pasted list as one step to undo', async () => {
  const { page } = app;
  const add = page.getByRole('textbox', { name: nl.plan.addTo.replace('{{group}}', nl.plan.groups.handover) });
  await add.fill('Sleutels inleveren');
  await goTo('/clients');
  await expect.poll(() => stepWith('Sleutels inleveren')).toMatchObject({ kind: 'handover' });
  await toPlan();
  await add.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '- Logo’s sturen\n- Fonts noemen\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => stepWith('Fonts noemen')).toMatchObject({ kind: 'handover' });
  await page.evaluate(() => window.adieu.ask('history.undo', {}));
  await expect.poll(() => stepWith('Logo’s sturen')).toBeUndefined();
  await line('Sleutels inleveren').waitFor();
});

it('leaves how it ends as it was being changed, whatever becomes of the plan meanwhile', async () => {
  const { page } = app;
  await goTo(`/clients/${clientId}/parting/ending`);
  await page.getByRole('textbox', { name: nl.ending.lastDay }).fill('15 januari 2027');
  await page.keyboard.press('Tab');
  await toPlan();
  const text = line('Sleutels inleveren').getByRole('textbox', { name: nl.plan.text });
  await text.fill('De sleutels inleveren');
  await page.keyboard.press('Enter');
  await expect.poll(() => stepWith('De sleutels inleveren')).toBeDefined();
  await goTo(`/clients/${clientId}/parting/ending`);
  const day = page.getByRole('textbox', { name: nl.ending.lastDay });
  await expect.poll(() => day.inputValue()).toBe('15 jan 2027');
  await toPlan();
});

it('does not bring back on its own what was taken out', async () => {
  const { page } = app;
  const text = 'De toegang tot mijn gedeelde mappen en systemen sluiten';
  await line(text).hover();
  await line(text)
    .getByRole('button', { name: `Haal weg: ${text}` })
    .click();
  await expect.poll(() => stepWith(text)).toBeUndefined();
  // New hours change the figure, and only that.
  const hours = { clientId, date: today, minutes: 60, billable: true, activity: 'work' };
  await page.evaluate((input) => window.adieu.ask('hours.save', input), hours);
  await page.getByText('1 punt met een ander bedrag of een andere dag.').waitFor();
  await page.getByRole('button', { name: nl.plan.update }).click();
  await group('money').getByText('8 uur, €\u00a0560,00 excl. btw').waitFor();
  expect(await stepWith(text)).toBeUndefined();
  await page.getByRole('button', { name: nl.plan.putBack }).click();
  await expect.poll(() => stepWith(text)).toBeDefined();
});

it('reminds on the day, and ticking the reminder ticks the plan', async () => {
  const { page } = app;
  const day = line('Wachtwoorden doorgeven').getByRole('textbox', { name: 'Wachtwoorden doorgeven, uiterlijk' });
  await day.fill('vandaag');
  await day.press('Tab');
  await expect.poll(() => stepWith('Wachtwoorden doorgeven')).toMatchObject({ dueOn: today });
  await goTo('/reminders');
  const row = page.getByRole('row').filter({ hasText: 'Wachtwoorden doorgeven' });
  await row.getByRole('button', { name: 'Gedaan', exact: false }).first().click();
  await page.getByText('Herinnering afgevinkt').waitFor();
  expect(await stepWith('Wachtwoorden doorgeven')).toMatchObject({ doneOn: today });
  await toPlan();
  const box = page.getByRole('checkbox', { name: 'Wachtwoorden doorgeven: gedaan' });
  await expect.poll(() => box.isChecked()).toBe(true);
  await box.uncheck();
  await expect.poll(async () => (await stepWith('Wachtwoorden doorgeven'))?.doneOn).toBeUndefined();
  await goTo('/reminders');
  await row.getByRole('button', { name: 'Gedaan', exact: false }).first().waitFor();
});

it('is what the letter says, and the letter follows it', async () => {
  const { page } = app;
  await toPlan();
  await page.getByRole('button', { name: nl.plan.finish }).click();
  const work = () => page.getByRole('textbox', { name: nl.letters.sections.remainingWork });
  await work().getByText('- De website afmaken (uiterlijk 31 december 2026)').waitFor();
  const asked = page.getByRole('textbox', { name: nl.letters.sections.requests });
  expect(await asked.inputValue()).toContain('- De webshop overzetten');
  await toPlan();
  const day = line('De website afmaken').getByRole('textbox', { name: 'De website afmaken, uiterlijk' });
  await day.fill('18 dec');
  await day.press('Tab');
  await page.getByRole('link', { name: nl.plan.toLetter }).click();
  await expect.poll(() => work().inputValue()).toContain('- De website afmaken (uiterlijk 18 december 2026)');
  // As it does while it is open.
  const sooner = (await steps()).map((step) =>
    step.text === 'De website afmaken' ? { ...step, dueOn: '2026-12-11' } : step,
  );
  const plan = { id: (await parting())?.id ?? '', steps: sooner };
  await page.evaluate((input) => window.adieu.ask('parting.savePlan', input), plan);
  await expect.poll(() => work().inputValue()).toContain('- De website afmaken (uiterlijk 11 december 2026)');
});
