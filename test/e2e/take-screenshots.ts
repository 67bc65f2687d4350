/** The pictures of README.md, from the sample ledger on a fixed day: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/set-up.mjs';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import type { Language } from '../../shared/model/record';
import type { RunningApp } from './app';
import { launchApp, removeFolder } from './app';

const folder = join(root, 'build/screenshots');
const client = 'Makelaardij Van Tongeren';

const take = async ({ page }: RunningApp, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
};

const takeAll = async (language: Language, colourScheme: 'light' | 'dark'): Promise<void> => {
  const app = await launchApp({ language, today: '2026-11-24' });
  const { page } = app;
  const name = (what: string): string => `${what}-${language}-${colourScheme}`;
  await page.emulateMedia({ colorScheme: colourScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
  await page.getByText(client).first().waitFor();
  await take(app, name('clients'));

  await page.getByText(client).first().click();
  const write = page
    .getByRole('button', { name: /Afscheidsbrief schrijven|Write an? .*letter/i })
    .or(page.getByRole('link', { name: /Afscheidsbrief schrijven|Write an? .*letter/i }));
  await write.first().waitFor();
  await take(app, name('client'));

  const words = language === 'nl' ? nl : en;
  const go = (hash: string): Promise<void> =>
    page.evaluate((to) => {
      location.hash = to;
    }, `#${hash}`);
  await page.getByRole('tab', { name: words.clients.tabs.evidence }).click();
  await page
    .getByRole('tabpanel')
    .getByRole('searchbox')
    .or(page.getByRole('tabpanel').getByRole('textbox'))
    .first()
    .waitFor();
  await take(app, name('evidence'));

  await go('/clients/client-zorggroep/decision');
  await page.getByText(words.decision.think).waitFor();
  await take(app, name('decision'));

  await go('/reminders');
  await page.getByRole('grid').waitFor();
  await take(app, name('reminders'));

  await go('/clients');
  await page.getByText(words.clients.views.plot, { exact: true }).click();
  await page.locator('svg a').first().waitFor();
  await take(app, name('plot'));

  const hush = async (): Promise<void> => {
    const dismiss = page.getByRole('button', { name: words.app.dismiss, exact: true });
    if ((await dismiss.count()) > 0) await dismiss.click();
  };
  const clientId = 'client-makelaardij';
  await page.evaluate((id) => window.adieu.ask('decisions.decide', { clientId: id, choice: 'partWays' }), clientId);
  await go(`/clients/${clientId}/parting/ending`);
  await page.getByRole('button', { name: words.ending.save }).click();
  await page.getByRole('button', { name: words.plan.fill }).click();
  await page.locator('[data-plan] li').first().waitFor();
  await hush();
  await take(app, name('plan'));

  await go(`/clients/${clientId}/letter`);
  await page.locator('.letter-page').first().waitFor();
  await take(app, name('letter'));

  await go(`/clients/${clientId}/parting/closed`);
  await page.getByRole('button', { name: words.followUp.close.buttonAnyway }).click();
  await page.getByRole('button', { name: words.followUp.closed.reopen }).waitFor();
  await hush();
  await take(app, name('closed'));
  await app.close();
  removeFolder(app.folder);
};

mkdirSync(folder, { recursive: true });
await takeAll('nl', 'light');
await takeAll('en', 'dark');
