import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettings } from '../../../electron/services/settings-store';
import { tempFolder } from '../../support/temp-ledger';

const open = (file: string, language: 'nl' | 'en', report: (error: unknown) => void = () => {}) =>
  openSettings(file, { language, report });

const settingsFile = async (text?: string): Promise<string> => {
  const file = join(await tempFolder(), 'settings.json');
  if (text !== undefined) await writeFile(file, text);
  return file;
};

test('a first run speaks the language of the system', async () => {
  const settings = await open(await settingsFile(), 'nl');
  expect(settings.get()).toMatchObject({
    language: 'nl',
    colourScheme: 'system',
    pdfStandard: 'a-2a',
    ledgerPath: null,
  });
});

test('what was chosen is there at the next start', async () => {
  const file = await settingsFile();
  const settings = await open(file, 'nl');
  void settings.change({ language: 'en' });
  void settings.change({ ledgerPath: '/home/eva/ledger.json' });
  await settings.change({ window: { x: 1, y: 2, width: 1000, height: 700, maximised: true } });
  expect((await open(file, 'nl')).get()).toEqual(settings.get());
  expect(settings.get()).toMatchObject({ language: 'en', ledgerPath: '/home/eva/ledger.json' });
  expect(await readdir(join(file, '..'))).toEqual(['settings.json']);
});

test('one bad value does not cost the others', async () => {
  const file = await settingsFile(JSON.stringify({ language: 'klingon', closeToTray: false, window: { x: 'left' } }));
  expect((await open(file, 'nl')).get()).toMatchObject({ language: 'nl', closeToTray: false, window: null });
});

test.each(['', '{ half', 'null', '[1]'])(
  'a file that holds %j is kept aside and replaced by defaults',
  async (text) => {
    const file = await settingsFile(text);
    const settings = await open(file, 'en');
    await settings.change({ colourScheme: 'dark' });
    expect(await readFile(`${file}.unreadable`, 'utf8')).toBe(text);
    expect((await open(file, 'nl')).get()).toMatchObject({ language: 'en', colourScheme: 'dark' });
  },
);

test('a write that fails does not stop the next one', async () => {
  const folder = await tempFolder();
  const reported: unknown[] = [];
  const settings = await open(join(folder, 'later', 'settings.json'), 'nl', (error) => reported.push(error));
  await settings.remember({ toldAboutTray: true });
  expect(reported).toMatchObject([{ code: 'ENOENT' }]);
  await expect(settings.change({ language: 'en' })).rejects.toThrow('ENOENT');
  expect(settings.get().language).toBe('en');
  await settings.flush();
});
