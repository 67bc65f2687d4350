/** Choosing a logo, on a real ledger in a folder of its own, with the real typesetter in this process. */
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createTypstEngine } from '../../../electron/letters/typst-engine';
import { createCurrentLedger } from '../../../electron/services/current-ledger';
import { largestLogo, readLogo } from '../../../electron/services/logo-files';
import { createProfileService } from '../../../electron/services/profile-service';
import { toLedgerFile } from '../../../shared/rules/ledger-replica';
import { letterLedger } from '../../support/letter-ledger';
import { pngOf, svgLogo } from '../../support/pictures';
import { openAt, tempFolder, tempLedger } from '../../support/temp-ledger';

const engine = createTypstEngine();

const start = async () => {
  const path = await tempLedger(toLedgerFile(letterLedger()));
  const ledger = createCurrentLedger({
    openStore: (at) => openAt(at, {}),
    suggestedFolder: dirname(path),
    samplePath: 'none',
    onChange: () => {},
    onReplace: () => {},
    log: { info: () => {}, warn: () => {}, error: () => {}, flush: async () => {} },
  });
  await ledger.open(path);
  onTestFinished(() => ledger.close().then(() => undefined));
  let chosen: string | null = null;
  const service = createProfileService({
    ledger,
    desktop: { chooseFile: async () => chosen },
    typesetter: {
      pdf: async (document, { standard, createdOn }) => {
        const logo = await readLogo(path, document.logo ?? '');
        return engine.pdf(document, standard, createdOn, logo ?? undefined);
      },
    },
  });
  const folder = await tempFolder();
  const choose = async (name: string, bytes: Uint8Array | string | null) => {
    chosen = bytes === null ? null : join(folder, name);
    if (chosen !== null && bytes !== null) await writeFile(chosen, bytes);
    const result = await service['profile.chooseLogo']({});
    return result.ok ? null : result.problem.code;
  };
  const kept = (): Promise<string[]> => readdir(join(dirname(path), 'letters')).catch(() => []);
  return { path, choose, kept, profile: () => ledger.store()?.ledger.profile };
};

it('keeps a chosen picture beside the ledger, named after what is in it, and prints it from then on', async () => {
  const { path, choose, kept, profile } = await start();
  expect(await choose('Mijn logo.svg', svgLogo)).toBeNull();
  const [file = ''] = await kept();
  expect(file).toMatch(/^logo-[0-9a-f]{16}\.svg$/u);
  expect(profile()).toMatchObject({ logo: file, name: 'Sanne Kuipers' });
  expect(await readLogo(path, file)).toEqual(Buffer.from(svgLogo));
  expect(await choose('kopie.svg', svgLogo)).toBeNull();
  // By what it is, not by what it is called.
  expect(await choose('plaatje.jpg', pngOf(40, 10))).toBeNull();
  expect(profile()?.logo).toMatch(/\.png$/u);
  expect((await kept()).length).toBe(2);
});

it('refuses what cannot be printed, and leaves nothing of it behind', async () => {
  const { choose, kept, profile } = await start();
  expect(await choose('tekst.png', 'geen plaatje')).toBe('logoUnreadable');
  expect(await choose('kapot.png', pngOf(40, 10).slice(0, 40))).toBe('logoUnreadable');
  expect(await choose('kapot.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect')).toBe('logoUnreadable');
  expect(await choose('groot.svg', `<svg>${' '.repeat(largestLogo)}</svg>`)).toBe('fileTooLarge');
  expect(await choose('', null)).toBe('cancelled');
  expect(await kept()).toEqual([]);
  expect(profile()?.logo).toBeUndefined();
});

it('reads no other file, and none that was changed since', async () => {
  const { path, choose, kept } = await start();
  await choose('logo.svg', svgLogo);
  const [file = ''] = await kept();
  expect(await readLogo(path, '../ledger.json')).toBeNull();
  expect(await readLogo(undefined, file)).toBeNull();
  await writeFile(join(dirname(path), 'letters', file), '<svg>anders</svg>');
  expect(await readLogo(path, file)).toBeNull();
});
