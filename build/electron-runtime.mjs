/** Electron's runtime: is it here, can it be had, and what runs the app where it cannot. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const packageFolder = join(root, 'node_modules/electron');
const refused = join(root, 'out/electron-refused');
const tenMinutes = 600_000;

/** Only a look: importing the package would start a download. */
export const isElectronInstalled = () =>
  existsSync(join(packageFolder, 'dist/version')) && existsSync(join(packageFolder, 'path.txt'));

export const electronPath = () => join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8'));

const mirror = () =>
  process.env.ELECTRON_MIRROR ??
  process.env.npm_config_electron_mirror ??
  'https://github.com/electron/electron/releases/download/';

/** A closed network often lets a download hang: ask first, for a few seconds only. */
const canReachDownload = async () => {
  if (process.env.ELECTRON_GET_USE_PROXY) return true;
  const answer = await fetch(mirror(), { method: 'HEAD', signal: AbortSignal.timeout(5_000) }).catch(() => null);
  return answer !== null && answer.status < 500 && answer.status !== 403 && answer.status !== 407;
};

const wasRefusedToday = () => existsSync(refused) && Date.now() - statSync(refused).mtimeMs < 86_400_000;

const download = () =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [createRequire(import.meta.url).resolve('electron/install.js')], {
      stdio: ['ignore', 2, 2],
      timeout: tenMinutes,
    });
    child.on('close', (code) => resolve(code === 0 && isElectronInstalled()));
  });

/** Fetches the runtime where that can be done; answers whether it is here. A failed download is not tried again that day. */
export const fetchElectron = async () => {
  if (isElectronInstalled()) return true;
  if (process.env.CI || wasRefusedToday() || !(await canReachDownload())) return false;
  process.stderr.write("Fetching Electron's runtime, once (about 110 MB) …\n");
  if (await download()) {
    rmSync(refused, { force: true });
    return true;
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(refused, '');
  return false;
};
