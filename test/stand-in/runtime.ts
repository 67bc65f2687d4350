/** What the parts of the stand-in share: how it was started, and its Chromium once that is up. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Chromium } from './chromium';
import { sessionOf } from './chromium';

type Manifest = { name?: string; productName?: string; version?: string; main?: string };

export const runtime = {
  isHeaded: process.env['STAND_IN_HEADED'] === '1',
  isPackaged: process.env['STAND_IN_PACKAGED'] === '1',
  appPath: process.cwd(),
  manifest: {} as Manifest,
  switches: new Map<string, string>(),
  chromium: undefined as Chromium | undefined,
  /** The name of what no page may guess. */
  secret: randomBytes(12).toString('hex'),
};

/** Warnings for whoever runs the tests: what the app did that Electron would show in another way. */
export const warn = (text: string): void => void process.stderr.write(`[stand-in] ${text}\n`);

/** The browser's own DevTools session. */
export const browser = () => {
  if (!runtime.chromium) throw new Error('Chromium is not up yet: the app is not ready');
  return sessionOf(runtime.chromium, '');
};

/** Reads the app's folder or file as Electron's command line names it; answers the file to start. */
export const readApp = (target: string): string => {
  if (/\.[cm]?js$/.test(target)) {
    runtime.appPath = dirname(target);
    return target;
  }
  runtime.appPath = target;
  runtime.manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as Manifest;
  return join(target, runtime.manifest.main ?? 'index.js');
};
