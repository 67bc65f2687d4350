/** A Chromium of our own, spoken to over its DevTools pipe; a port besides, for Playwright. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

// biome-ignore lint/suspicious/noExplicitAny: the DevTools protocol is not typed here
export type Params = Record<string, any>;
type Message = {
  id?: number;
  method?: string;
  params?: Params;
  result?: Params;
  error?: { message: string };
  sessionId?: string;
};

export type ChromiumOptions = { executable: string; profile: string; isHeaded: boolean; language: string };

const flags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--keep-alive-for-test',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-features=Translate,MediaRouter,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--password-store=basic',
  '--use-mock-keychain',
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
];

/** Headed, the first window is an app window: no tabs, no address bar. */
const modeFlags = (isHeaded: boolean): string[] =>
  isHeaded ? ['--app=data:text/html,', '--test-type'] : ['--headless', '--no-startup-window'];

/** What a browser offers and an app does not: translations, and keeping passwords and addresses. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
};

/** Names the one Chromium that a profile can have, as 'computer-pid'; it outlives a kill of the app by a moment. */
const holderOf = (profile: string): string | null => {
  try {
    const pid = readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1) ?? '';
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile) ? pid : null;
  } catch {
    return null;
  }
};

/** Else the new Chromium would hand its window over to the one that is leaving, and end. */
export const untilProfileIsFree = async (profile: string): Promise<void> => {
  while (holderOf(profile) !== null) await wait(20);
};

const prepareProfile = (profile: string): void => {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
};

export class Chromium extends EventEmitter {
  readonly endpoint: Promise<string>;
  private readonly process: ChildProcess;
  private readonly waiting = new Map<number, { resolve: (result: Params) => void; reject: (error: Error) => void }>();
  private lastId = 0;
  private unread = '';

  constructor({ executable, profile, isHeaded, language }: ChromiumOptions) {
    super();
    this.setMaxListeners(0);
    prepareProfile(profile);
    // Root cannot use Chromium's sandbox; everything it loads here comes from the app under test.
    const args = [...flags, ...modeFlags(isHeaded), '--no-sandbox', `--lang=${language}`, `--user-data-dir=${profile}`];
    this.process = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    this.endpoint = this.readEndpoint();
    this.process.on('exit', () => this.onExit());
    this.process.on('error', (error) => this.onExit(error));
    (this.process.stdio[3] as Writable).on('error', () => {});
    const answers = this.process.stdio[4] as Readable;
    answers.setEncoding('utf8').on('data', (chunk: string) => this.read(chunk));
  }

  send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    this.lastId += 1;
    const id = this.lastId;
    (this.process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  /** Asks it to leave, and ends it when it hangs; on a busy machine leaving takes seconds. */
  async close(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    const impatient = setTimeout(() => this.process.kill('SIGKILL'), 30_000);
    this.send('Browser.close').catch(() => {});
    await gone;
    clearTimeout(impatient);
  }

  private readEndpoint(): Promise<string> {
    return new Promise((resolve, reject) => {
      let said = '';
      this.process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
        if (said.length > 100_000) return;
        said += chunk;
        const found = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      this.once('exit', (error?: Error) => reject(new Error(`Chromium did not start: ${error?.message ?? said}`)));
    });
  }

  private onExit(error?: Error): void {
    for (const { reject } of this.waiting.values()) reject(new Error('Chromium is gone'));
    this.waiting.clear();
    this.emit('exit', error);
  }

  private read(chunk: string): void {
    const messages = (this.unread + chunk).split('\0');
    this.unread = messages.pop() ?? '';
    for (const text of messages) this.dispatch(JSON.parse(text) as Message);
  }

  private dispatch(message: Message): void {
    if (message.id === undefined) {
      this.emit(`${message.sessionId ?? ''}/${message.method}`, message.params ?? {});
      return;
    }
    const asked = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(message.error.message));
    else asked?.resolve(message.result ?? {});
  }
}

/** One page's session. */
export type Session = {
  id: string;
  send: (method: string, params?: Params) => Promise<Params>;
  on: (method: string, listener: (params: Params) => void) => void;
};

/** The browser's own session has the id ''. */
export const sessionOf = (chromium: Chromium, id: string): Session => ({
  id,
  send: (method, params) => chromium.send(method, params, id || undefined),
  on: (method, listener) => void chromium.on(`${id}/${method}`, listener),
});
