import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import checkPackedAddon from '../../build/check-packed-addon.mjs';
import { tempFolder } from '../support/temp-ledger';

const elf = Buffer.from('\x7fELF and so on', 'latin1');
const x64 = 1;

const pack = async (addon: string, bytes: Buffer) => {
  const appOutDir = await tempFolder();
  const folder = join(appOutDir, 'app.asar.unpacked/node_modules/@myriaddreamin', addon);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'typst.node'), bytes);
  return (electronPlatformName: string) => () =>
    checkPackedAddon({
      appOutDir,
      electronPlatformName,
      arch: x64,
      packager: { getResourcesDir: (dir: string) => dir },
    });
};

test('a package with the addon of its own platform passes', async () => {
  const check = await pack('typst-linux-x64-gnu', elf);
  expect(check('linux')).not.toThrow();
});

test('a Windows package made on Linux holds the Linux addon, and is refused', async () => {
  const check = await pack('typst-linux-x64-gnu', elf);
  expect(check('win32')).toThrow('Build each platform on itself');
});

test('the name alone does not do', async () => {
  const check = await pack('typst-win32-x64-msvc', elf);
  expect(check('win32')).toThrow('win32-x64');
});

test('a package without any addon is refused', async () => {
  const appOutDir = await tempFolder();
  const packager = { getResourcesDir: (dir: string) => dir };
  const check = () => checkPackedAddon({ appOutDir, electronPlatformName: 'linux', arch: x64, packager });
  expect(check).toThrow('none');
});
