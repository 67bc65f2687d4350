/**
 * Takes the place of Electron's executable: `node bootstrap.cjs [-r file]… [--switch]… app`.
 * Prints what Playwright waits for, starts the app's main module, then Chromium, then says that the app is ready.
 */
import inspector from 'node:inspector';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app';
import { Chromium, untilProfileIsFree } from './chromium';
import { replaceElectron } from './module-hook';
import { watchNetwork } from './network';
import { readApp, runtime, warn } from './runtime';
import { mayNavigate, onPopup } from './window/all-contents';
import { quitWithLastPage } from './window/closed-by-hand';
import { watchPages } from './window/page';

const deadlockAfter = 10_000;

/** Electron's command line: modules to load first, switches, and the app. */
const readArguments = (args: string[]): { modules: string[]; target: string } => {
  const modules: string[] = [];
  let target = '';
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '-r' || arg === '--require') {
      index += 1;
      modules.push(args[index] ?? '');
    } else if (arg.startsWith('--')) {
      const [name = '', ...value] = arg.slice(2).split('=');
      runtime.switches.set(name, value.join('='));
    } else if (target === '') target = arg;
  }
  return { modules, target: resolve(target || '.') };
};

const lookLikeElectron = (): void => {
  const { version } = createRequire(__filename)('electron/package.json') as { version: string };
  const given = { type: 'browser', defaultApp: !runtime.isPackaged, resourcesPath: join(__dirname, 'resources') };
  for (const [name, value] of Object.entries(given))
    Object.defineProperty(process, name, { value, configurable: true });
  const versions = { ...process.versions, electron: version, chrome: '0.0.0.0' };
  Object.defineProperty(process, 'versions', { value: versions, enumerable: true, configurable: true });
};

/** As in Electron, neither ends the process; both must be seen. */
const reportErrors = (): void => {
  process.on('uncaughtException', (error) => warn(`A JavaScript error occurred in the main process\n${error.stack}`));
  process.on('unhandledRejection', (reason) => warn(`unhandled rejection: ${(reason as Error)?.stack ?? reason}`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
};

const startChromium = async (): Promise<void> => {
  const profile = join(app.getPath('userData'), 'Chromium');
  await untilProfileIsFree(profile);
  const chromium = new Chromium({
    executable: process.env['ADIEU_CHROMIUM'] ?? '/usr/bin/chromium',
    profile,
    isHeaded: runtime.isHeaded,
    language: app.getLocale(),
  });
  runtime.chromium = chromium;
  const endpoint = await chromium.endpoint;
  chromium.once('exit', () => app._isQuitting() || app.exit(1));
  await watchNetwork(mayNavigate);
  await watchPages(onPopup);
  quitWithLastPage();
  if (runtime.switches.has('remote-debugging-port')) process.stderr.write(`DevTools listening on ${endpoint}\n`);
};

const startApp = async (entry: string): Promise<void> => {
  // A hint and no warning, which would fail a test: it may be the machine that is slow.
  const impatient = setTimeout(
    () => process.stderr.write("Still evaluating the app's main module: does it await app.whenReady() at its top?\n"),
    deadlockAfter,
  );
  await import(pathToFileURL(entry).href);
  clearTimeout(impatient);
};

const main = async (): Promise<void> => {
  process.argv.splice(1, 1);
  const { modules, target } = readArguments(process.argv.slice(1));
  // A packaged app is not named on its own command line.
  if (runtime.isPackaged) process.argv = process.argv.filter((word) => resolve(word) !== target);
  const entry = readApp(target);
  reportErrors();
  lookLikeElectron();
  replaceElectron(join(__dirname, 'electron.cjs'));
  if (runtime.switches.has('inspect')) inspector.open(0, '127.0.0.1');
  const require = createRequire(join(runtime.appPath, 'package.json'));
  for (const module of modules) require(resolve(module));
  await startApp(entry);
  if (app._isQuitting()) return;
  await startChromium();
  app._start();
};

main().catch((error) => {
  warn(`the app did not start: ${(error as Error).stack ?? error}`);
  app.exit(1);
});
