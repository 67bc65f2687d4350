import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { startServices } from '../../support/services';
import { value } from '../../support/temp-ledger';

test.each(['https://wetten.overheid.nl/BWBR0005290/', 'https://www.kvk.nl/stoppen/'])('opens %s', async (url) => {
  const { ask, desktop } = await startServices();
  value(await ask('app.openLink', { url }));
  expect(desktop.links).toEqual([url]);
});

test.each([
  'http://www.kvk.nl/',
  'https://www.kvk.nl.evil.example/',
  'https://evil.example/www.kvk.nl',
  'https://www.kvk.nl@evil.example/',
  'https://user@www.kvk.nl/',
  'https://www.kvk.nl:8443/',
  'mailto:info@kvk.nl',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'app://adieu/',
  'www.kvk.nl',
])('does not open %s', async (url) => {
  const { ask, desktop } = await startServices();
  expect(await ask('app.openLink', { url })).toMatchObject({ problem: { code: 'linkNotAllowed', details: { url } } });
  expect(desktop.links).toEqual([]);
});

test('a change of settings is kept, answered, and followed by menu, tray and windows', async () => {
  const { ask, followed, settings } = await startServices();
  const changed = value(await ask('settings.change', { language: 'en' }));
  expect(changed).toMatchObject({ language: 'en', colourScheme: 'system', pdfStandard: 'a-2a', closeToTray: true });
  expect(followed).toEqual([changed]);
  await ask('settings.change', { language: undefined } as never);
  expect(settings.get().language).toBe('en');
  expect(await ask('settings.change', { colourScheme: 'sepia' } as never)).toMatchObject({
    problem: { code: 'invalidInput', field: 'colourScheme' },
  });
});

test('settings that cannot be written are said to be, and still count until Adieu stops', async () => {
  const { ask, home, settings } = await startServices();
  await rm(home, { recursive: true });
  expect(await ask('settings.change', { language: 'en' })).toMatchObject({
    problem: { code: 'notWritable', details: { path: settings.path } },
  });
  expect(settings.get().language).toBe('en');
});
