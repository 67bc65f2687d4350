/** What Electron does that is easily forgotten: if the stand-in were kinder, tests on it would prove too much. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { _electron } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, root } from '../../build/set-up.mjs';
import { makeFolder, removeFolder } from '../e2e/app';

type Fixture = {
  ask: (channel: string, ...args: unknown[]) => Promise<unknown>;
  echoesMap: () => Promise<boolean>;
  callBack: (listener: (value: unknown) => unknown) => unknown;
  require: (name: string) => string;
  number: number;
};
declare const fixture: Fixture;

const folder = makeFolder();
const args = [join(root, 'test/stand-in/fixture-app'), `--user-data-dir=${folder}`];
const env = { ...(process.env as Record<string, string>), ADIEU_CHROMIUM: findChromium() ?? '' };
const executable = join(root, 'out/stand-in/electron');
let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= join(root, 'out/stand-in');
  app = await _electron.launch({ args, cwd: root, timeout: 60_000, env });
  page = await app.firstWindow();
  await page.waitForFunction(() => document.title === 'Fixture page');
});

afterAll(async () => {
  await app.close();
  removeFolder(folder);
});

describe('messages', () => {
  it('carry what structured clone carries, cycles included', async () => {
    expect(await page.evaluate(() => fixture.echoesMap())).toBe(true);
  });

  it('word an error as Electron does: name and message, no code', async () => {
    const failure = await page.evaluate(() => fixture.ask('fail').catch((error) => [error.message, 'code' in error]));
    expect(failure).toEqual(["Error invoking remote method 'fail': RangeError: boom", false]);
  });

  it('say when nobody handles a channel', async () => {
    const failure = await page.evaluate(() => fixture.ask('nobody').catch((error) => error.message));
    expect(failure).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'");
  });

  it('refuse a function either way', async () => {
    const failures = await page.evaluate(async () => {
      const ask = async (channel: string, ...given: unknown[]) => fixture.ask(channel, ...given);
      const said = [ask('function'), ask('echo', new WeakMap())];
      return Promise.all(said.map((answer) => answer.catch((error: Error) => error.message)));
    });
    for (const failure of failures) expect(failure).toContain('An object could not be cloned.');
  });

  it('come with the frame they are from, under its own scheme', async () => {
    const sender = await page.evaluate(() => fixture.ask('sender'));
    expect(sender).toEqual({ url: 'app://fixture/index.html', parent: null });
  });
});

describe('the isolated world', () => {
  it('is out of reach of a page that poisons its prototypes', async () => {
    const answer = await page.evaluate(() => {
      const { map } = Array.prototype;
      const { get } = Map.prototype;
      Object.assign(Array.prototype, { map: () => ['poisoned'] });
      Object.assign(Map.prototype, { get: () => 'poisoned' });
      const given = fixture.callBack((value) => value);
      Object.assign(Array.prototype, { map });
      Object.assign(Map.prototype, { get });
      return given;
    });
    expect(answer).toEqual([2, 4]);
  });

  it('gives a preload no module of Node', async () => {
    expect(await page.evaluate(() => fixture.require('fs'))).toBe('module not found: fs');
  });

  it('exposes frozen things', async () => {
    const result = await page.evaluate(() => {
      try {
        fixture.number = 2;
      } catch {}
      return [fixture.number, Object.isFrozen(fixture)];
    });
    expect(result).toEqual([1, true]);
  });
});

describe('the app', () => {
  it('is asked with its own scheme, whatever Chromium calls the page', async () => {
    const seen = await page.evaluate(async () => (await fetch('/index.html?x=1')).headers.get('x-seen'));
    expect(seen).toBe('app://fixture/index.html?x=1');
  });

  it('stays when a window refuses to close, and can quit later', async () => {
    await app.evaluate(({ app: main }) => {
      Object.assign(globalThis, { stayOpen: true });
      main.quit();
    });
    const windows = await app.evaluate(async ({ BrowserWindow }) => {
      Object.assign(globalThis, { stayOpen: false });
      return BrowserWindow.getAllWindows().length;
    });
    expect(windows).toBe(1);
    expect(await page.title()).toBe('Fixture page');
  });

  it('hears of a second instance, which ends by itself', async () => {
    const second = spawn(executable, [...args, 'hello'], { env, cwd: root, stdio: 'ignore' });
    const code = await new Promise((resolve) => second.on('exit', resolve));
    expect(code).toBe(0);
    await expect
      .poll(() =>
        app.evaluate(() => (globalThis as unknown as { seen: { secondInstance: string[] } }).seen.secondInstance),
      )
      .toEqual(['hello']);
  });

  it('talks to a utility process', async () => {
    expect(await page.evaluate(() => fixture.ask('child', { n: 1 }))).toEqual({ got: { n: 1 }, type: 'utility' });
  });
});

describe('what is missing', () => {
  it('throws, by name', async () => {
    const failure = await app.evaluate(({ app: main }) => {
      try {
        return String((main as unknown as { getGPUInfo: unknown }).getGPUInfo);
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(failure).toContain('no app.getGPUInfo');
  });

  it('is an answer to a dialog', async () => {
    const failure = await app.evaluate(({ dialog }) =>
      dialog.showSaveDialog({}).catch((error: Error) => error.message),
    );
    expect(failure).toContain('showSaveDialog was not answered');
  });
});
