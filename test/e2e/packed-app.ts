/** Packs the built app as for a user, but on a placeholder: no Electron binary can be had everywhere tests run. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractAll } from '@electron/asar';
import { root } from '../../build/set-up.mjs';

/** How the fuse bytes begin in a real Electron binary: a sentinel, version 1, nine fuses as Electron ships them. */
const fuseWire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX${String.fromCharCode(1, 9)}101100001`;

const makePlaceholder = async (folder: string): Promise<void> => {
  for (const name of ['locales', 'resources']) await mkdir(join(folder, name), { recursive: true });
  for (const name of ['locales/en-US.pak', 'locales/nl.pak', 'locales/fr.pak', 'LICENSE', 'version'])
    await writeFile(join(folder, name), 'placeholder');
  await writeFile(join(folder, 'electron'), `#!/bin/sh\n# ${fuseWire}\n`);
  await chmod(join(folder, 'electron'), 0o755);
};

export type PackedApp = {
  /** The folder a user would install. */
  folder: string;
  executable: string;
  asar: string;
  /** Takes the archive apart, far from this repository, so that a package left out cannot be found by chance. */
  extract: () => Promise<string>;
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
      '--dir',
      '--config=build/electron-builder.mjs',
      `-c.electronDist=${join(temp, 'electron')}`,
      `-c.directories.output=${join(temp, 'release')}`,
    ],
    { cwd: root },
  );
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  const folder = join(temp, 'release', `linux${arch}-unpacked`);
  const asar = join(folder, 'resources', 'app.asar');
  return {
    folder,
    executable: join(folder, 'adieu'),
    asar,
    extract: async () => {
      const extracted = join(temp, 'extracted');
      extractAll(asar, extracted);
      return extracted;
    },
    remove: () => rm(temp, { recursive: true, force: true }),
  };
};
