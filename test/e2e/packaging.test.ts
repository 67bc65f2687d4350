/**
 * What a user installs holds what was tested, all of it and nothing else. No installer is run here, and the Electron
 * binary is a placeholder: the fuses are read back as bytes, and the app starts from the extracted archive.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platformOf } from '../../build/check-packed-addon.mjs';
import { root } from '../../build/set-up.mjs';
import { launchApp, makeFolder, removeFolder } from './app';
import type { PackedApp } from './packed-app';
import { packApp } from './packed-app';

const typesetter = 'node_modules/@myriaddreamin/typst-ts-node-compiler';
/** How a fuse that is on stands in the binary: the character '1'. */
const enabled = '1'.charCodeAt(0);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const builtFiles = async (): Promise<string[]> => {
  const files = await Promise.all(
    ['out/main', 'out/preload', 'out/renderer'].map(async (folder) => {
      const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      return found.flatMap((file) => (file.isFile() ? [join(file.parentPath, file.name).slice(root.length)] : []));
    }),
  );
  return files.flat().map((file) => file.replace(/^\//, ''));
};

describe.skipIf(process.platform !== 'linux')('the packed app', () => {
  let packed: PackedApp;
  /** 'pack' or 'unpack' by path. */
  const contents = new Map<string, string>();

  beforeAll(async () => {
    packed = await packApp();
    for (const line of listPackage(packed.asar, { isPack: true })) {
      const [how = '', path = ''] = line.split(/\s*:\s*\//);
      if (/\.\w+$|LICENSE$/.test(path)) contents.set(path, how);
    }
  });
  afterAll(() => packed.remove());

  it('holds the built app, its manifest and the typesetter, and nothing else', async () => {
    const addon = `${typesetter}-linux-${process.arch}-gnu`;
    const expected = [
      ...(await builtFiles()),
      'package.json',
      ...['LICENSE', 'index.js', 'index-napi.js', 'package.json'].map((name) => `${typesetter}/${name}`),
      `${addon}/package.json`,
      `${addon}/typst-ts-node-compiler.linux-${process.arch}-gnu.node`,
    ];
    expect([...contents.keys()].sort()).toEqual(expected.sort());
    expect(expected.filter((path) => /\.(map|tsx?)$|test/.test(path))).toEqual([]);
  });

  it('holds the very bytes that the tests run', async () => {
    for (const path of await builtFiles())
      expect(sha256(extractFile(packed.asar, path)), path).toBe(sha256(await readFile(join(root, path))));
  });

  it('keeps the typesetter’s addon outside the archive, for this platform', () => {
    const addons = [...contents].filter(([path]) => path.endsWith('.node'));
    expect(addons).toHaveLength(1);
    for (const [path, how] of addons) {
      expect(how).toBe('unpack');
      expect(platformOf(join(`${packed.asar}.unpacked`, path))).toBe('linux');
    }
  });

  it('is Adieu, at this version, with nothing of its development', () => {
    const manifest = JSON.parse(extractFile(packed.asar, 'package.json').toString()) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name: 'adieu', productName: 'Adieu', desktopName: 'nl.adieu.app.desktop' });
    expect(Object.keys(manifest)).not.toContain('devDependencies');
    expect(Object.keys(manifest)).not.toContain('scripts');
  });

  it('brings only the languages it speaks', async () => {
    expect((await readdir(join(packed.folder, 'locales'))).sort()).toEqual(['en-US.pak', 'nl.pak']);
  });

  it('has the fuses set: no Node by the back door, and no code but the archive’s', async () => {
    const fuses = (await getCurrentFuseWire(packed.executable)) as unknown as Record<number, number>;
    const on = Object.entries(FuseV1Options).flatMap(([name, index]) =>
      typeof index === 'number' && fuses[index] === enabled ? [name] : [],
    );
    expect(on.sort()).toEqual([
      'EnableCookieEncryption',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
    ]);
  });

  it('asks of Debian what it should: its place, its name in the menu, its icons, and a command', () => {
    const { installed, desktopEntry, afterInstall, maintainer } = packed.deb;
    expect(maintainer).toMatch(/^The Adieu maintainers <.+@.+>$/);
    expect(installed).toContain('/opt/Adieu');
    expect(installed).toContain('/usr/share/applications/nl.adieu.app.desktop');
    expect(installed).toContain('/usr/share/icons/hicolor/16x16/apps/adieu.png');
    expect(installed).toContain('/usr/share/icons/hicolor/512x512/apps/adieu.png');
    // The window and its entry find each other by this name, or the dock shows two icons.
    expect(desktopEntry).toMatch(/^StartupWMClass=nl\.adieu\.app$/m);
    expect(desktopEntry).toMatch(/^Comment\[nl\]=Wat levert elke klant/m);
    expect(afterInstall).toMatch('/usr/bin/adieu');
  });

  it('does the jobs of the command line, letters included, without a window', async () => {
    const folder = makeFolder();
    const [ledger, letter] = [join(folder, 'ledger.json'), join(folder, 'letter.pdf')];
    await packed.run(['sample', ledger], folder);
    const rates = JSON.parse(await packed.run(['rates', ledger, '--json'], folder)) as { clients: { id: string }[] };
    expect(rates.clients).toHaveLength(12);
    const [client] = rates.clients;
    const choices = ['--client', client?.id ?? '', '--language', 'nl', '--last-day', '2027-01-31', '--out', letter];
    await packed.run(['letter', ledger, ...choices], folder);
    expect((await readFile(letter)).subarray(0, 5).toString()).toBe('%PDF-');
    removeFolder(folder);
  });

  it('starts from its archive alone, and opens the sample', async () => {
    const app = await launchApp({ appPath: await packed.extract(), today: '2026-11-24' });
    await app.page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
    await app.page.getByText('Bakkerij Van Dongen').first().waitFor();
    await app.close();
    removeFolder(app.folder);
  });
});
