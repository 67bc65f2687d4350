/** Builds out/ when its sources changed since the last build, and says nothing when they did not. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, SetUpError } from './set-up.mjs';

const filesIn = (place) => {
  const path = join(root, place);
  if (!existsSync(path)) return [];
  if (!readdirSyncOrNull(path)) return [place];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${place}/${entry.name}`) : entry.isFile() ? [`${place}/${entry.name}`] : [],
    );
};

const readdirSyncOrNull = (path) => {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
};

/** Contents, not times: a checkout touches every file, an edit and its undoing touch none. */
const fingerprint = (places) => {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of places.flatMap(filesIn)) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

/** Runs `make` unless the stamp beside its output says that these very sources were built. */
const whenChanged = (stamp, sources, output, make) => {
  const path = join(root, stamp);
  const now = fingerprint(sources);
  if (existsSync(join(root, output)) && existsSync(path) && readFileSync(path, 'utf8') === now) return;
  rmSync(path, { force: true });
  make();
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, now);
};

const node = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '0' },
  });
  if (status !== 0) throw new SetUpError(`${stdout}${stderr}\nThe build failed: node ${args.join(' ')}`);
};

/** The app: out/main, out/preload, out/renderer. */
export const buildApp = () =>
  whenChanged(
    'out/app.stamp',
    ['shared', 'electron', 'renderer', 'build/electron.vite.config.ts', 'package.json', 'package-lock.json'],
    'out/main/main.js',
    () => node('node_modules/electron-vite/bin/electron-vite.js', 'build', '--config', 'build/electron.vite.config.ts'),
  );

/** What takes Electron's place where its runtime is missing: out/stand-in. */
export const buildStandIn = () =>
  whenChanged(
    'out/stand-in/stand-in.stamp',
    ['test/stand-in', 'build/stand-in.mjs', 'package-lock.json'],
    'out/stand-in/electron',
    () => node('build/stand-in.mjs'),
  );
