/** Reminders outside the window: notifications and the tray, across restarts and sleep. */
import { afterEach, describe, expect, it } from 'vitest';
import type { LaunchOptions, RunningApp } from './app';
import { launchApp, makeFolder, removeFolder } from './app';

const folders: string[] = [];
/** A Tuesday in office hours, with an empty ledger of one's own. */
const launch = async (options: LaunchOptions = {}): Promise<RunningApp> => {
  const folder = makeFolder();
  folders.push(folder);
  const app = await launchApp({ now: '2026-11-24T10:00', hasTray: true, folder, ...options });
  await app.page.evaluate(() => window.adieu.ask('ledger.create', { where: 'suggested' }));
  return app;
};
afterEach(() => folders.splice(0).forEach(removeFolder));

const remind = (app: RunningApp, text: string, fields: object = {}): Promise<string> =>
  app.page.evaluate(
    async (reminder) => {
      const saved = await window.adieu.ask('reminders.save', reminder);
      return (saved as { value: { id: string } }).value.id;
    },
    { text, dueOn: '2026-11-24', ...fields },
  );
const titles = async (app: RunningApp): Promise<string[]> =>
  (await app.desktop()).notifications.map(({ title }) => title);
const toolTip = async (app: RunningApp): Promise<string> => (await app.desktop()).trayToolTip;
const keyOf = (id: string): string => `own:${id}:due:2026-11-24`;

describe('a notification', () => {
  it('comes once, not again after a restart, and the tray still knows', async () => {
    const app = await launch();
    await remind(app, 'Offerte nabellen');
    await expect.poll(() => titles(app)).toEqual(['Offerte nabellen']);
    const again = await app.restart();
    await expect.poll(() => toolTip(again)).toBe('Adieu · 1 herinnering');
    expect(await titles(again)).toEqual([]);
    await again.close();
  });

  it('is answered by its buttons: done, and again in an hour', async () => {
    const app = await launch();
    const id = await remind(app, 'Offerte nabellen');
    await expect.poll(() => titles(app)).toHaveLength(1);
    expect((await app.desktop()).notifications[0]?.actions).toEqual(['Gedaan', 'Over een uur opnieuw']);
    await app.clickNotification('Over een uur opnieuw');
    await expect.poll(() => toolTip(app)).toBe('Adieu');
    await app.sleep(60);
    await expect.poll(() => titles(app)).toEqual(['Offerte nabellen', 'Offerte nabellen']);
    await app.clickNotification('Gedaan');
    await expect.poll(() => toolTip(app)).toBe('Adieu');
    expect(await app.trayItems()).not.toContain(`reminder:${keyOf(id)} Offerte nabellen`);
    await app.close();
  });

  it('opens what it is about, from a hidden window too', async () => {
    const app = await launch();
    await remind(app, 'Offerte nabellen');
    await expect.poll(() => titles(app)).toHaveLength(1);
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    await app.clickNotification();
    const field = app.page.getByRole('dialog').getByLabel('Herinner me aan');
    await expect.poll(() => field.inputValue()).toBe('Offerte nabellen');
    expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(
      true,
    );
    await app.close();
  });

  it('is one for all that came due in a night asleep', async () => {
    const app = await launch();
    for (const text of ['een', 'twee', 'drie', 'vier', 'vijf']) await remind(app, text, { dueOn: '2026-11-25' });
    await app.sleep(24 * 60);
    await expect.poll(() => titles(app)).toEqual(['Terwijl je weg was: 5 herinneringen']);
    expect((await app.desktop()).notifications[0]?.body).toMatch(/\nen nog 2$/);
    await app.close();
  });

  it('waits for the office to open, unless it is urgent', async () => {
    const app = await launch({ now: '2026-11-24T20:00' });
    await remind(app, 'morgen pas', { at: '19:00' });
    await remind(app, 'nu meteen', { at: '19:00', urgent: true });
    await expect.poll(() => titles(app)).toEqual(['nu meteen']);
    expect((await app.desktop()).notifications[0]?.urgency).toBe('critical');
    await app.sleep(13 * 60);
    await expect.poll(() => titles(app)).toEqual(['nu meteen', 'morgen pas']);
    await app.close();
  });

  it('is taken back when the reminder is finished in the window', async () => {
    const app = await launch();
    const id = await remind(app, 'Offerte nabellen');
    await expect.poll(() => titles(app)).toHaveLength(1);
    await app.page.evaluate((ref) => window.adieu.ask('reminders.finish', ref), {
      source: 'own',
      id,
      step: 'due',
      dueOn: '2026-11-24',
    } as const);
    await expect.poll(async () => (await app.desktop()).takenBack).toEqual(['Offerte nabellen']);
    await app.close();
  });
});

describe('the tray', () => {
  it('finishes and snoozes from its menu, and changes its icon', async () => {
    const app = await launch();
    const [first, second] = [await remind(app, 'een & twee'), await remind(app, 'drie')];
    await expect.poll(() => toolTip(app)).toBe('Adieu · 2 herinneringen');
    expect(await app.trayItems()).toContain(`reminder:${keyOf(first)} een && twee`);
    await app.clickTray(`done:${keyOf(first)}`);
    await expect.poll(() => toolTip(app)).toBe('Adieu · 1 herinnering');
    await app.clickTray(`snooze:tomorrow:${keyOf(second)}`);
    await expect.poll(() => toolTip(app)).toBe('Adieu');
    const images = (await app.desktop()).trayImages;
    expect(images).toHaveLength(3);
    expect(images[0]).toBe(images[2]);
    expect(images[1]).not.toBe(images[0]);
    await app.sleep(24 * 60);
    await expect.poll(() => toolTip(app)).toBe('Adieu · 1 herinnering');
    await app.close();
  });

  it('lists the first five, and leads to the others', async () => {
    const app = await launch();
    for (let count = 1; count <= 7; count += 1) await remind(app, `taak ${count}`);
    await expect.poll(() => toolTip(app)).toBe('Adieu · 7 herinneringen');
    const items = await app.trayItems();
    expect(items.filter((item) => item.startsWith('reminder:'))).toHaveLength(5);
    expect(items).toContain('more Nog 2 …');
    await app.clickTray('more');
    await app.page.getByRole('heading', { name: 'Herinneringen' }).waitFor();
    await app.close();
  });

  it('speaks the language that the window speaks, at once', async () => {
    const app = await launch();
    await remind(app, 'taak');
    await expect.poll(() => toolTip(app)).toBe('Adieu · 1 herinnering');
    await app.page.evaluate(() => window.adieu.ask('settings.change', { language: 'en' }));
    await expect.poll(() => toolTip(app)).toBe('Adieu · 1 reminder');
    expect(await app.trayItems()).toContain('open Open Adieu');
    await app.close();
  });

  it('builds no new menu when nothing that it shows has changed', async () => {
    const app = await launch();
    await remind(app, 'taak');
    await expect.poll(() => toolTip(app)).toBe('Adieu · 1 herinnering');
    const { trayMenus } = await app.desktop();
    await remind(app, 'later', { dueOn: '2026-12-24' });
    await app.sleep(2);
    await app.page.evaluate(() => window.adieu.ask('settings.change', { colourScheme: 'dark' }));
    expect((await app.desktop()).trayMenus).toBe(trayMenus);
    await app.close();
  });

  it('starts a timer for a client, shows its time, and stops it into hours', async () => {
    const app = await launch();
    const clientId = await app.page.evaluate(async () => {
      const saved = await window.adieu.ask('clients.save', {
        name: 'Anna & Zn',
        kind: 'business',
        salutation: 'neutral',
        formality: 'formal',
        language: 'nl',
        paymentTermDays: 30,
        contract: 'openEnded',
        status: 'active',
      });
      return (saved as { value: { id: string } }).value.id;
    });
    await expect.poll(() => app.trayItems()).toContain(`start:${clientId} Anna && Zn`);
    const { trayImages: before } = await app.desktop();
    await app.clickTray(`start:${clientId}`);
    await expect.poll(() => toolTip(app)).toBe('Adieu · timer op 0:00');
    expect((await app.desktop()).trayImages).toHaveLength(before.length + 1);
    await app.sleep(2);
    await expect.poll(() => toolTip(app)).toBe('Adieu · timer op 0:02');
    expect(await app.trayItems()).toContain('stopTimer Timer stoppen: Anna && Zn, 0:02');
    await app.clickTray('stopTimer');
    await expect.poll(() => toolTip(app)).toBe('Adieu');
    await app.page.evaluate(() => {
      location.hash = '#/hours';
    });
    await app.page.getByRole('row').filter({ hasText: 'Anna & Zn' }).first().waitFor();
    await app.close();
  });

  it('asks for hours in the quick window', async () => {
    const app = await launch();
    await expect.poll(() => app.trayItems()).toContain('logHours Uren noteren …');
    const [quick] = await Promise.all([app.electron.waitForEvent('window'), app.clickTray('logHours')]);
    await quick.getByRole('heading', { name: 'Uren noteren' }).waitFor();
    await app.close();
  });

  it('shows what is due in the sample, but rings for nobody who does not exist', async () => {
    const app = await launch();
    await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
    await expect.poll(() => toolTip(app)).toMatch(/herinnering/);
    expect(await titles(app)).toEqual([]);
    await app.close();
  });
});

describe('where there is no tray', () => {
  it('notifications come all the same', async () => {
    const app = await launch({ hasTray: false });
    await remind(app, 'Offerte nabellen');
    await expect.poll(() => titles(app)).toEqual(['Offerte nabellen']);
    await app.close();
  });
});
