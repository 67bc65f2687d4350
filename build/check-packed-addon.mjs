/** After packing: the typesetter's addon is there, outside the archive, and made for the platform that was packed. */
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

const addonFolder = 'app.asar.unpacked/node_modules/@myriaddreamin';
const archNames = { 0: 'ia32', 1: 'x64', 2: 'armv7l', 3: 'arm64', 4: 'universal' };

const addonsIn = (resources) => {
  const folder = join(resources, addonFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.node'))
    .map((name) => join(folder, name));
};

/** Which platform a native file is for, by its first bytes. */
export const platformOf = (file) => {
  const head = Buffer.alloc(4);
  const handle = openSync(file, 'r');
  readSync(handle, head, 0, 4, 0);
  closeSync(handle);
  if (head.toString('latin1') === '\x7fELF') return 'linux';
  if (head.toString('latin1', 0, 2) === 'MZ') return 'win32';
  return ['cffaedfe', 'cafebabe'].includes(head.toString('hex')) ? 'darwin' : 'unknown';
};

export default ({ appOutDir, electronPlatformName, arch, packager }) => {
  const resources = packager.getResourcesDir(appOutDir);
  const addons = addonsIn(resources);
  const wanted = `${electronPlatformName}-${archNames[arch]}`;
  const fits = (file) => file.includes(wanted) && platformOf(file) === electronPlatformName;
  if (addons.length > 0 && addons.every(fits)) return;
  throw new Error(
    `The package for ${wanted} needs the typesetter's addon for ${wanted}, but holds: ${addons.join(', ') || 'none'}. ` +
      'Build each platform on itself, after `npm ci` there.',
  );
};
