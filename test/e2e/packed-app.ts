/** Packs the built app as for a user, but on a placeholder: no Electron binary can be had everywhere tests run. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractAll } from '@electron/asar';
import { findChromium, root } from '../../build/set-up.mjs';

/** How the fuse bytes begin in a real Electron binary: a sentinel, version 1, nine fuses as Electron ships them. */
const fuseWire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX${String.fromCharCode(1, 9)}101100001`;

const writeProgram = async (path: string, text: string): Promise<string> => {
  await writeFile(path, text);
  await chmod(path, 0o755);
  return path;
};

const makePlaceholder = async (folder: string): Promise<void> => {
  for (const name of ['locales', 'resources']) await mkdir(join(folder, name), { recursive: true });
  for (const name of ['locales/en-US.pak', 'locales/nl.pak', 'locales/fr.pak', 'LICENSE', 'version'])
    await writeFile(join(folder, name), 'placeholder');
  await writeProgram(join(folder, 'electron'), `#!/bin/sh\n# ${fuseWire}\n`);
};

/** Takes the place of fpm, which makes the .deb and would have to be downloaded: writes down what it was asked. */
const fpmScript = `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const after = (name) => args[args.indexOf(name) + 1];
const sources = args.filter((arg) => /^\\/.*=\\//.test(arg)).map((arg) => arg.split('='));
const desktop = sources.find(([, target]) => target.endsWith('.desktop'));
writeFileSync(after('--package'), JSON.stringify({
  maintainer: after('--maintainer'),
  installed: sources.map(([, target]) => target),
  desktopEntry: readFileSync(desktop[0], 'utf8'),
  afterInstall: readFileSync(after('--after-install'), 'utf8'),
}));
`;

/** What the Debian package would hold and do. */
export type DebFacts = { maintainer: string; installed: string[]; desktopEntry: string; afterInstall: string };

export type PackedApp = {
  /** The folder a user would install. */
  folder: string;
  executable: string;
  asar: string;
  deb: DebFacts;
  /** Takes the archive apart, far from this repository, so that a package left out cannot be found by chance. */
  extract: () => Promise<string>;
  /** Types a command behind the program's name; answers what it printed, rejects when it ends with anything but 0. */
  run: (words: string[], home: string) => Promise<string>;
  remove: () => Promise<void>;
};

export const packApp = async (): Promise<PackedApp> => {
  const temp = await mkdtemp(join(tmpdir(), 'adieu-packed-'));
  await makePlaceholder(join(temp, 'electron'));
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--linux',
      'deb',
      '--config=build/electron-builder.mjs',
      `-c.electronDist=${join(temp, 'electron')}`,
      `-c.directories.output=${join(temp, 'release')}`,
    ],
    { cwd: root, env: { ...process.env, CUSTOM_FPM_PATH: await writeProgram(join(temp, 'fpm.cjs'), fpmScript) } },
  );
  const [deb = ''] = (await readdir(join(temp, 'release'))).filter((name) => name.endsWith('.deb'));
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  const folder = join(temp, 'release', `linux${arch}-unpacked`);
  const asar = join(folder, 'resources', 'app.asar');
  const extract = async (): Promise<string> => {
    const extracted = join(temp, 'extracted');
    if (!existsSync(extracted)) extractAll(asar, extracted);
    return extracted;
  };
  return {
    folder,
    executable: join(folder, 'adieu'),
    asar,
    deb: JSON.parse(await readFile(join(temp, 'release', deb), 'utf8')) as DebFacts,
    extract,
    run: async (words, home) => {
      const env = { ...process.env, STAND_IN_PACKAGED: '1', HOME: home, ADIEU_CHROMIUM: findChromium() ?? '' };
      const electron = join(root, 'out/stand-in/electron');
      return (await promisify(execFile)(electron, [await extract(), ...words], { env, cwd: home })).stdout;
    },
    remove: () => rm(temp, { recursive: true, force: true }),
  };
};
