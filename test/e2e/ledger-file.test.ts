/** What becomes of the ledger's file between two starts of the app. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningApp } from './app';
import { launchApp, removeFolder } from './app';

let app: RunningApp;
const ledger = (): string => join(app.folder, 'user/sample/ledger.json');
const saveName = (name: string) =>
  app.page.evaluate((given) => window.adieu.ask('profile.save', { name: given } as never), name);

beforeAll(async () => {
  app = await launchApp({ language: 'nl', today: '2026-11-24' });
  await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
});

afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

it('undoes after a restart what was done before it', async () => {
  await app.page.getByRole('navigation').waitFor();
  expect(await saveName('Anders')).toMatchObject({ ok: true });
  app = await app.restart();
  const status = await app.page.evaluate(() => window.adieu.ask('ledger.status', {}));
  expect(status).toMatchObject({ ok: true, value: { history: { undo: 'changeProfile' }, notices: [] } });
  await app.page.getByRole('navigation').waitFor();
  await app.page.keyboard.press('Control+z');
  await app.page.getByText('Ongedaan gemaakt').waitFor();
});

it('says that a change was cut off by a crash, until it was read', async () => {
  await app.close();
  appendFileSync(ledger().replace('.json', '.journal'), '0badc0de {"sequence":');
  app = await launchApp({ language: 'nl', today: '2026-11-24', folder: app.folder });
  const { page } = app;
  const notice = page.getByText('Adieu werd midden in een wijziging afgebroken');
  await notice.waitFor();
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await notice.waitFor({ state: 'detached' });
});
