/** The pictures of README.md, from the sample ledger on a fixed day: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/set-up.mjs';
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

  await write.first().click();
  await page.locator('.letter-page').first().waitFor();
  await take(app, name('letter'));
  await app.close();
  removeFolder(app.folder);
};

mkdirSync(folder, { recursive: true });
await takeAll('nl', 'light');
await takeAll('en', 'dark');
