/**
 * Holds the lockfile to every platform. npm leaves out of it the optional packages that it could not fetch when it
 * wrote it (those of other platforms), and `npm ci` then refuses the whole. `--complete` writes them in; without it, says
 * which are missing. Such an entry has no integrity: npm adds it the first time it installs on that platform.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony', 'win32'];
const processors = ['arm64', 'x64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** The platform that a package's name ends in: '…-linux-arm64-musl'. */
const platformOf = (name) => {
  const words = name.split(/[-/]/u);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(os && { os: [os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(os === 'linux' && libc && { libc: [libc] }),
  };
};

const isLocked = (from, name) => {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/u, '')) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
};

const missing = Object.entries(lock.packages).flatMap(([from, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(from, name))
    .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
);

if (missing.length === 0) process.exit(0);
if (!process.argv.includes('--complete')) {
  console.error(`The lockfile misses packages of other platforms. Type: node build/lockfile.mjs --complete`);
  for (const { name, version } of missing) console.error(`  ${name} ${version}`);
  process.exit(1);
}
for (const { name, version, dev } of missing) {
  lock.packages[`node_modules/${name}`] = {
    version: version.replace(/^[~^]/u, ''),
    ...platformOf(name),
    ...(dev && { dev }),
    optional: true,
  };
}
const root = lock.packages[''];
const { '': _root, ...packages } = lock.packages;
lock.packages = {
  '': root,
  ...Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))),
};
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`Added ${missing.length} packages of other platforms to the lockfile.`);
