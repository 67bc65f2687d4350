/** Is it them or me: a new user notes three moments and reaches a decision, in Dutch. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nl } from '../../shared/messages/nl';
import type { LedgerFile } from '../../shared/model/ledger';
import type { RunningApp } from './app';
import { launchApp, removeFolder } from './app';

const client = 'Reclamebureau Zuid';
let app: RunningApp;

const ledger = (): Promise<LedgerFile> => app.page.evaluate(async () => (await fetch('/replica.json')).json());
const button = (name: string) => app.page.getByRole('button', { name, exact: true });
const drawer = () => app.page.getByRole('dialog');

beforeAll(async () => {
  app = await launchApp({ language: 'nl', today: '2026-11-24' });
  await app.page.setViewportSize({ width: 1280, height: 860 });
});
afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

it('begins with an own ledger and a first client', async () => {
  const { page } = app;
  await page.getByRole('button', { name: nl.welcome.create }).click();
  await button(nl.clients.newClient).first().click();
  await drawer().getByLabel(nl.clients.form.name, { exact: true }).fill(client);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await ledger()).clients.map(({ name }) => name)).toEqual([client]);
  await drawer().waitFor({ state: 'detached' });
});

it('notes three moments from the keyboard alone', async () => {
  const { page } = app;
  await page.getByRole('link', { name: nl.app.nav.moments, exact: true }).click();
  const name = page.getByLabel(nl.moments.client, { exact: true }).first();
  await name.click();
  await page.keyboard.type('zuid');
  await page.keyboard.press('Enter');
  const kind = page.getByRole('combobox', { name: nl.moments.kind });
  await kind.focus();
  const note = page.getByPlaceholder(nl.moments.notePlaceholder);
  for (const [letters, weight, text] of [
    ['onvrien', '3', 'Schreeuwde aan de telefoon'],
    ['gratis', '3', 'Wilde de animatie erbij, zonder kosten'],
    ['waard', '1', 'Was blij met het boekje'],
  ] as const) {
    await page.keyboard.type(letters);
    await page.keyboard.press('Enter');
    await page.getByLabel(nl.moments.weight, { exact: true }).selectOption(weight);
    await note.fill(text);
    await page.keyboard.press('Enter');
    await page.getByRole('grid').getByText(text).waitFor();
    await expect.poll(() => kind.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  const { moments } = await ledger();
  expect(moments.map(({ kind: each, weight }) => [each, weight])).toEqual([
    ['rude', 3],
    ['freebie', 3],
    ['praise', 1],
  ]);
});

it('sees on the client’s page what they add up to: 3 + 3 − 1 is 5, from 3 on to be watched', async () => {
  const { page } = app;
  await page.getByRole('link', { name: nl.app.nav.clients }).click();
  await page.getByRole('grid').getByText(client).click();
  const manners = page.getByRole('region', { name: nl.signals.told.kinds.disrespect });
  await manners.getByText('De momenten wegen samen 5').waitFor();
  expect(await manners.textContent()).toContain(nl.signals.told.levels.watch);
  await manners.getByRole('button', { name: '3 regels' }).click();
  await manners.getByText('Schreeuwde aan de telefoon').waitFor();
});

it('reads the advice, thinks it over and chooses, and finds it again after a restart', async () => {
  let { page } = app;
  await page.getByRole('link', { name: nl.decision.card.think }).click();
  await page.getByText(nl.decision.advice.talk).waitFor();
  await page.getByLabel(nl.decision.questions.why).fill('Ik zie op tegen elk telefoontje.');
  await page.getByRole('radio', { name: nl.decision.answers.no }).first().check();
  await page.getByRole('radio', { name: new RegExp(nl.decision.choices.talk) }).check();
  await button(nl.decision.decide).click();
  await page.getByText(nl.decision.next.talk).waitFor();
  const [record] = (await ledger()).offboardings;
  expect(record).toMatchObject({
    choice: 'talk',
    decidedOn: '2026-11-24',
    reflection: { on: '2026-11-24', why: 'Ik zie op tegen elk telefoontje.', wouldTakeOn: 'no' },
  });
  app = await app.restart();
  ({ page } = app);
  await page.getByRole('grid').getByText(client).click();
  await page.getByRole('link', { name: nl.decision.card.look }).click();
  await page.getByText(nl.decision.whatYouWrote).click();
  await page.getByText('Ik zie op tegen elk telefoontje.').waitFor();
});

it('leads on to what to say, in the facts and about oneself', async () => {
  const { page } = app;
  await page.getByRole('link', { name: nl.decision.toNote }).click();
  const text = await page.getByRole('textbox', { name: nl.decision.talk.note }).inputValue();
  expect(text).toContain('Ik noteerde op 24 november 2026: Schreeuwde aan de telefoon.');
  expect(text).toContain('Wat ik vraag');
  expect(text).not.toMatch(/wanbetaler|altijd|nooit|uw schuld/iu);
});

it('finds who costs too much in the chart, by keyboard, and the same figures in a table', async () => {
  const { page } = app;
  await page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
  await page.evaluate(() => {
    location.hash = '#/clients';
  });
  // Until then it is the list of the ledger that was open.
  await page.getByRole('grid').getByText('Makelaardij Van Tongeren').waitFor();
  await page.getByText(nl.clients.views.plot, { exact: true }).click();
  const bubbles = page.locator('svg a');
  await bubbles.first().waitFor();
  // Twelve clients, of which one has no hours and one is former.
  expect(await bubbles.count()).toBe(10);
  expect(await page.locator('svg a[tabindex="0"]').count()).toBe(1);
  await page.locator('svg a[tabindex="0"]').focus();
  await page.keyboard.press('End');
  const label = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
  // Most hours of all: far to the right, and below the needed € 58.
  expect(await label()).toMatch(/^Zorggroep De Lindehof · 6\d\d,\d uur · €\s37,51 per uur/u);
  await page.keyboard.press('ArrowDown');
  expect(await label()).toMatch(/^Makelaardij Van Tongeren .* €\s25,59 per uur/u);
  await page.getByRole('button', { name: nl.clients.asTable }).click();
  await page.getByRole('table').getByText('Makelaardij Van Tongeren').waitFor();
  await page.getByRole('button', { name: nl.clients.asChart }).click();
  await page.locator('svg a[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Makelaardij Van Tongeren' }).waitFor();
});
