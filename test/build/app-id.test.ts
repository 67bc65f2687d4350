import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import config from '../../build/electron-builder.mjs';

it('Windows knows the running app by the id that the installer gave its shortcut, or it shows no notification', () => {
  const main = readFileSync(new URL('../../electron/main.ts', import.meta.url), 'utf8');
  expect(main.match(/setAppUserModelId\('(.+?)'\)/)?.[1]).toBe(config.appId);
});
