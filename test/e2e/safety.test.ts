/** The window may do what the app is for, and nothing else (Electron's security checklist, as far as it can be run). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningApp } from './app';
import { launchApp, removeFolder, runtimeInUse } from './app';

let app: RunningApp;
const inPage = <T>(run: () => T | Promise<T>): Promise<T> => app.page.evaluate(run);

beforeAll(async () => {
  console.log(`runtime: ${runtimeInUse}`);
  app = await launchApp({
    language: 'en',
    expectedFaults: /console: |network: https:\/\/example|\[stand-in\] blocked/,
  });
});

afterAll(async () => {
  await app.close();
  removeFolder(app.folder);
});

describe('the window', () => {
  it('shows the app from its own origin', async () => {
    const url = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    );
    expect(url).toMatch(/^app:\/\/adieu\/index\.html(#|$)/);
    await expect.poll(() => inPage(() => document.title)).toMatch(/Adieu$/);
  });

  it('gets answers from the main process', async () => {
    const info = await inPage(() => window.adieu.ask('app.info', {}));
    expect(info).toMatchObject({ ok: true, value: { version: '0.1.0' } });
  });

  it('knows two verbs, and nothing of Node or Electron', async () => {
    const seen = await inPage(() => {
      const names = ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer', 'global'];
      return { verbs: Object.keys(window.adieu), names: names.filter((name) => name in globalThis) };
    });
    expect(seen).toEqual({ verbs: ['ask', 'on'], names: [] });
  });

  it('hands listeners the payload, not the event', async () => {
    await inPage(() => {
      window.adieu.on('command', (...args: unknown[]) => Object.assign(window, { heard: args }));
    });
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('tell', 'command', { command: 'find' }),
    );
    await app.page.waitForFunction(() => 'heard' in window);
    expect(await inPage(() => (window as unknown as { heard: unknown }).heard)).toEqual([{ command: 'find' }]);
  });

  it('is refused what it may not ask', async () => {
    const answers = await inPage(() =>
      Promise.all([
        window.adieu.ask('no.such.request' as never, {}),
        window.adieu.ask('hours.save', { minutes: 'many' } as never),
        window.adieu.ask('__proto__' as never, {}),
      ]),
    );
    expect(answers.map((answer) => (answer as { ok: boolean }).ok)).toEqual([false, false, false]);
  });

  it('has no permission', async () => {
    const states = await inPage(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'midi', 'clipboard-read'] as PermissionName[];
      const found = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
      return found.map(({ state }) => state);
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
  });
});

describe('the content security policy', () => {
  // From a task of the page itself: what a test evaluates may pass by the policy. What is let through never answers.
  const violation = (act: string, directive: string): Promise<string> =>
    app.page.evaluate(
      ([source, wanted]) =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            if (effectiveDirective === wanted) resolve(effectiveDirective);
          });
          const acts: Record<string, () => void> = {
            eval: () =>
              void setTimeout(() => {
                try {
                  // biome-ignore lint/security/noGlobalEval: what must fail
                  eval('1');
                } catch {}
              }),
            inline: () => {
              const script = document.createElement('script');
              script.textContent = 'window.inlineRan = true';
              document.body.append(script);
            },
            remoteScript: () => {
              const script = document.createElement('script');
              script.src = 'https://example.com/x.js';
              document.body.append(script);
            },
            fetch: () => void fetch('https://example.com/').catch(() => {}),
            image: () => {
              new Image().src = 'https://example.com/x.png';
            },
            frame: () => {
              const frame = document.createElement('iframe');
              frame.src = 'https://example.com/';
              document.body.append(frame);
            },
            form: () => {
              const form = document.createElement('form');
              form.action = 'https://example.com/';
              document.body.append(form);
              form.submit();
            },
          };
          acts[source]?.();
        }),
      [act, directive] as const,
    );

  it.each([
    ['eval', 'script-src'],
    ['inline', 'script-src-elem'],
    ['remoteScript', 'script-src-elem'],
    ['fetch', 'connect-src'],
    ['image', 'img-src'],
    ['frame', 'frame-src'],
    ['form', 'form-action'],
  ])('blocks %s', async (act, directive) => {
    expect(await violation(act, directive)).toBe(directive);
  });
});

describe('leaving the app', () => {
  const attempts = (): Promise<number> =>
    app.electron.evaluate(() => (globalThis as unknown as { attempts: number }).attempts);

  it('goes nowhere else by a link or by script', async () => {
    const before = app.page.url();
    // The app's own listener comes first and says no; this one only counts.
    await app.electron.evaluate(({ BrowserWindow }) => {
      const seen = Object.assign(globalThis, { attempts: 0 });
      BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event) => {
        if (event.defaultPrevented) seen.attempts += 1;
      });
    });
    await inPage(() => {
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await expect.poll(attempts).toBe(1);
    await inPage(() => {
      setTimeout(() => location.assign('https://example.com/again'));
    });
    await expect.poll(attempts).toBe(2);
    expect(app.page.url()).toBe(before);
    // Asked of the page itself: the driver's own title is that of an attempt for as long as it is being refused.
    expect(await inPage(() => document.title)).toMatch(/Adieu$/);
  });

  it('opens no windows', async () => {
    await inPage(() => void window.open('https://example.com/'));
    await inPage(() => window.adieu.ask('app.info', {}));
    await expect.poll(() => app.electron.windows().length).toBe(1);
    const count = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(count).toBe(1);
    expect((await app.desktop()).links).toEqual([]);
  });

  it('opens only links of its list outside', async () => {
    const ask = (url: string) => app.page.evaluate((link) => window.adieu.ask('app.openLink', { url: link }), url);
    const refused = [
      'https://example.com/',
      'http://www.kvk.nl/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://host/x',
    ];
    for (const url of refused) expect(await ask(url), url).toMatchObject({ ok: false });
    expect((await app.desktop()).links).toEqual([]);
  });

  it('serves nothing outside its own folder', async () => {
    const statuses = await app.page.evaluate(() => {
      const paths = [
        '/%2e%2e/main/main.js',
        '/..%2fmain/main.js',
        '/..%5cmain%5cmain.js',
        '/assets/%2e%2e/%2e%2e/package.json',
        '/nothing.js',
      ];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    expect(
      statuses.every((status) => status === 403 || status === 404),
      String(statuses),
    ).toBe(true);
  });
});

describe('other senders', () => {
  it.each([
    ['no frame', null],
    ['another origin', { url: 'https://example.com/', origin: 'https://example.com', parent: null }],
    ['a look-alike host', { url: 'app://adieu.example/index.html', origin: 'app://adieu.example', parent: null }],
    ['a child frame', { url: 'app://adieu/index.html', origin: 'app://adieu', parent: {} }],
  ])('are refused on every channel: %s', async (_name, senderFrame) => {
    const answers = await app.electron.evaluate(async ({ ipcMain }, frame) => {
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: object, ...args: unknown[]) => unknown>;
      };
      const asked = [...handlers.values()].map(async (handler) =>
        handler({ senderFrame: frame, sender: {} }, 'app.info', {}),
      );
      return Promise.all(
        asked.map((answer) =>
          answer.then(
            (value) => JSON.stringify(value),
            () => 'threw',
          ),
        ),
      );
    }, senderFrame);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).not.toContain('"ok":true');
  });
});

describe('the window as made', () => {
  it('is sandboxed and isolated', async () => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0] as unknown as {
        _options?: { webPreferences: object };
        webContents: { getLastWebPreferences?: () => object };
      };
      return window._options?.webPreferences ?? window.webContents.getLastWebPreferences?.();
    });
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(preferences).not.toMatchObject({ webSecurity: false });
  });
});
