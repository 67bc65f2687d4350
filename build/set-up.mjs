/**
 * Makes a fresh clone ready, with nothing but Node: packages when the lockfile asks for them, Chromium when tests need it.
 * Silent when there is nothing to do. Everything it says goes to stderr, so that a command's own output stays clean.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = new URL('..', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1');

const oldestNode = [20, 19];
const say = (line) => process.stderr.write(`${line}\n`);

/** A set-up that cannot go on: its message says what the user can type. */
export class SetUpError extends Error {}

/** Runs a command with its output on stderr; answers whether it went well. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32', ...options })
    .status === 0;

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new SetUpError(`Adieu needs Node 20.19 or newer (22.12 or newer is best); this is ${process.versions.node}.`);
};

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** npm writes node_modules/.package-lock.json when it is done: what it says is installed must be what the lockfile asks. */
const arePackagesInstalled = () => {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
};

const installPackages = () => {
  if (arePackagesInstalled()) return;
  say('Installing packages (npm ci) …');
  // Electron's package fetches its runtime when it is first run, not here; the variable keeps older ones from trying.
  const env = { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env }))
    throw new SetUpError('The packages could not be installed. Look at the lines above, then type: npm ci');
};

const chromiumPlaces = {
  linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) =>
    process.env[folder]
      ? [
          join(process.env[folder], 'Google/Chrome/Application/chrome.exe'),
          join(process.env[folder], 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
};

/** Where a Chromium is on this machine, or undefined. */
export const findChromium = () => {
  const onPath = (name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(existsSync);
  const named = process.env.ADIEU_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  for (const place of chromiumPlaces[process.platform] ?? chromiumPlaces.linux) {
    const found = place.includes('/') || place.includes('\\') ? existsSync(place) && place : onPath(place);
    if (found) return found;
  }
};

/** Chromium, for tests and for machines without Electron's runtime. Installed only where apt can do it without asking. */
export const ensureChromium = () => {
  const found = findChromium();
  if (found) return found;
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  const hasApt = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (hasApt && process.getuid?.() === 0) {
    say('Installing Chromium (apt-get install chromium) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update', '-qq'], { env }) && run('apt-get', ['-qq', ...install], { env })) {
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  throw new SetUpError(
    hasApt
      ? 'Chromium is missing. Type: sudo apt-get update && sudo apt-get install -y chromium'
      : 'Chromium is missing. Install Chrome or Chromium, or say where it is: ADIEU_CHROMIUM=/path/to/chromium',
  );
};

/** What every command needs first. */
export const setUp = () => {
  checkNode();
  installPackages();
};

/** Runs a command's main function; an expected "no" becomes one line and exit code 1. */
export const runCommand = async (main) => {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
};
