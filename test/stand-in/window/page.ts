/** A page in Chromium with a preload in its isolated world: what a WebContents is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { Params, Session } from '../chromium';
import { sessionOf } from '../chromium';
import { browser, runtime } from '../runtime';

const world = 'Electron Isolated Context';
export const binding = `standIn${runtime.secret}`;

const builtScript = (name: string): string => readFileSync(join(__dirname, `${name}.js`), 'utf8');
const wrap = (script: string, given: string): string => `(function (standIn) {\n${script}\n})(${given});`;

const processForPreload = (): string =>
  JSON.stringify({
    type: 'renderer',
    platform: process.platform,
    arch: process.arch,
    versions: process.versions,
    sandboxed: true,
    contextIsolated: true,
    env: {},
    argv: [],
  });

/** A preload that does not parse would silently take the whole wrapper with it: it is compiled here first. */
const readPreload = (path: string | undefined): string => {
  if (path === undefined) return '';
  const source = readFileSync(path, 'utf8');
  new Script(`(function (require, module, exports, process) {${source}\n})`, { filename: path });
  return source;
};

const isolatedScript = (preload: string | undefined): string => {
  const source = `function (require, module, exports, process) {\n${readPreload(preload)}\n}`;
  const given = [
    `secret: '${runtime.secret}'`,
    `binding: '${binding}'`,
    `process: ${processForPreload()}`,
    `preload: ${source}`,
  ];
  return wrap(builtScript('isolated-world'), `{ ${given.join(', ')} }`);
};

type Attached = { session: Session; openerId: string | undefined };
const attached = new Map<string, Attached>();
const waiting = new Map<string, (session: Attached) => void>();
let adoptable: string | undefined;

/** Chromium stops each new page until it is let go, so that what is set up here comes before its first script. */
export const watchPages = async (onPopup: (openerId: string) => void): Promise<void> => {
  browser().on('Target.attachedToTarget', ({ sessionId, targetInfo }: Params) => {
    const session = sessionOf(runtime.chromium as NonNullable<typeof runtime.chromium>, sessionId);
    const { targetId, type, openerId } = targetInfo as { targetId: string; type: string; openerId?: string };
    // Let go even when it will be closed: a new window that waits holds up the page that opened it.
    session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
    if (type === 'page' && openerId !== undefined) {
      onPopup(openerId);
      browser()
        .send('Target.closeTarget', { targetId })
        .catch(() => {});
      return;
    }
    if (type !== 'page') return;
    attached.set(targetId, { session, openerId });
    waiting.get(targetId)?.({ session, openerId });
    if (runtime.isHeaded && adoptable === undefined) adoptable = targetId;
  });
  await browser().send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
};

type Size = { width: number; height: number };

/** Headed, the first window takes the app window that Chromium opened; all others are made. */
const targetFor = async ({ width, height }: Size): Promise<string> => {
  const taken = adoptable;
  adoptable = '';
  if (!taken) {
    const made = await browser().send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height });
    return made['targetId'] as string;
  }
  const { windowId } = await browser().send('Browser.getWindowForTarget', { targetId: taken });
  // Where it stands is for Chromium to say: the stand-in does not know the real screen.
  await browser().send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  return taken;
};

export type Page = { targetId: string; session: Session };

export const openPage = async (size: Size, preload: string | undefined): Promise<Page> => {
  const targetId = await targetFor(size);
  const known = attached.get(targetId);
  const { session } = known ?? (await new Promise<Attached>((resolve) => waiting.set(targetId, resolve)));
  waiting.delete(targetId);
  const isolated = isolatedScript(preload);
  const main = wrap(builtScript('main-world'), `{ secret: '${runtime.secret}' }`);
  await Promise.all([
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    session.send('Inspector.enable'),
    session.send('Runtime.addBinding', { name: binding, executionContextName: world }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: main }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName: world }),
  ]);
  return { targetId, session };
};

/** Hands a message to the isolated world of the document that said hello. */
export const tellPage = ({ session }: Page, executionContextId: number, message: object): void => {
  const functionDeclaration = `function (message) { this['${binding}-receive'](message); }`;
  // A page that navigated meanwhile loses its messages, as in Electron.
  session
    .send('Runtime.callFunctionOn', { functionDeclaration, executionContextId, arguments: [{ value: message }] })
    .catch(() => {});
};
