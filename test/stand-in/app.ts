/** `app`: its life from will-finish-launching to quit. */
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type Electron from 'electron';
import { runtime } from './runtime';
import { createInstanceLock } from './single-instance';
import { preventable, strict } from './strict';

type Closable = { close: () => void; isDestroyed: () => boolean; _closed: Promise<boolean> };

/** Windows register here, so that quitting can close them. */
export const openWindows = new Set<Closable>();

const nothing = (): void => {};

const commandLine = strict('app.commandLine', {
  appendSwitch: (name: string, value = ''): void => void runtime.switches.set(name, value),
  appendArgument: nothing as (value: string) => void,
  hasSwitch: (name: string): boolean => runtime.switches.has(name),
  getSwitchValue: (name: string): string => runtime.switches.get(name) ?? '',
  removeSwitch: (name: string): void => void runtime.switches.delete(name),
});

class StandInApp extends EventEmitter {
  readonly commandLine = commandLine;
  /** macOS only, as in Electron. */
  readonly dock: undefined = undefined;
  private readonly paths = new Map<string, string>();
  private givenName: string | undefined;
  private readonly lock = createInstanceLock(
    () => this.getPath('userData'),
    (argv, cwd, data) => this.emit('second-instance', preventable({}), argv, cwd, data),
  );
  private hasStarted = false;
  private isQuitting = false;
  private resolveReady: (value?: undefined) => void = nothing;
  private readonly ready = new Promise<undefined>((resolve) => {
    this.resolveReady = resolve;
  });

  get isPackaged(): boolean {
    return runtime.isPackaged;
  }
  get name(): string {
    return this.getName();
  }
  set name(name: string) {
    this.givenName = name;
  }

  /** Not for the app: Chromium is up. Playwright replaces emit, isReady and whenReady, so nothing in here relies on those. */
  _start(): void {
    if (this.isQuitting) return;
    this.hasStarted = true;
    this.emit('will-finish-launching');
    this.emit('ready', preventable({}), {});
    this.resolveReady();
  }
  _hasStarted(): boolean {
    return this.hasStarted;
  }
  _isQuitting(): boolean {
    return this.isQuitting;
  }
  /** Not for the app: the last window is gone. */
  _onLastWindowClosed(): void {
    if (this.isQuitting) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  isReady(): boolean {
    return this.hasStarted;
  }
  whenReady(): Promise<void> {
    return this.ready;
  }
  quit(): void {
    if (this.isQuitting) return;
    const event = preventable({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.isQuitting = true;
    void this.closeAndLeave();
  }
  exit(code = 0): void {
    this.isQuitting = true;
    this.emit('quit', preventable({}), code);
    this.lock.release();
    void Promise.resolve(runtime.chromium?.close()).finally(() => process.exit(code));
  }
  private async closeAndLeave(): Promise<void> {
    for (const window of openWindows) {
      window.close();
      if (!(await window._closed)) {
        this.isQuitting = false;
        return;
      }
    }
    const event = preventable({});
    this.emit('will-quit', event);
    if (event.defaultPrevented) this.isQuitting = false;
    else this.exit(0);
  }

  getName(): string {
    return this.givenName ?? runtime.manifest.productName ?? runtime.manifest.name ?? 'Electron';
  }
  setName(name: string): void {
    this.givenName = name;
  }
  getVersion(): string {
    return runtime.manifest.version ?? process.versions['electron'] ?? '';
  }
  getAppPath(): string {
    return runtime.appPath;
  }
  getLocale(): string {
    return runtime.switches.get('lang') ?? this.getSystemLocale().replace(/^nl-NL$/, 'nl');
  }
  getSystemLocale(): string {
    return this.getPreferredSystemLanguages()[0] ?? 'en-US';
  }
  getPreferredSystemLanguages(): string[] {
    const named = process.env['LANGUAGE'] || process.env['LC_ALL'] || process.env['LANG'] || 'en_US';
    const languages = named.split(':').map((name) => name.replace(/[.@].*$/, '').replace('_', '-'));
    return languages.filter((name) => !['C', 'POSIX', ''].includes(name));
  }

  getPath(name: string): string {
    const path = this.paths.get(name) ?? this.defaultPath(name);
    if (name === 'userData' || name === 'logs') mkdirSync(path, { recursive: true });
    return path;
  }
  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }
  setAppLogsPath(path?: string): void {
    this.paths.set('logs', path ?? join(this.getPath('userData'), 'logs'));
  }
  private defaultPath(name: string): string {
    const home = homedir();
    const appData = process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
    const userData = (): string =>
      runtime.switches.get('user-data-dir') ?? join(this.getPath('appData'), this.getName());
    const places: Record<string, () => string> = {
      home: () => home,
      appData: () => appData,
      userData,
      sessionData: () => this.getPath('userData'),
      logs: () => join(this.getPath('userData'), 'logs'),
      crashDumps: () => join(this.getPath('userData'), 'Crashpad'),
      temp: tmpdir,
      exe: () => process.execPath,
      documents: () => join(home, 'Documents'),
      downloads: () => join(home, 'Downloads'),
      desktop: () => join(home, 'Desktop'),
    };
    const place = places[name];
    if (!place) throw new Error(`Failed to get '${name}' path`);
    return place();
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    return this.lock.request(additionalData);
  }
  hasSingleInstanceLock(): boolean {
    return this.lock.isHeld();
  }
  releaseSingleInstanceLock(): void {
    this.lock.release();
  }

  // Without a desktop these change nothing that a test could see.
  setAppUserModelId(_id: string): void {}
  setDesktopName(_name: string): void {}
  setAboutPanelOptions(_options: object): void {}
  showAboutPanel(): void {}
  enableSandbox(): void {}
  disableHardwareAcceleration(): void {}
  setLoginItemSettings(_settings: object): void {}
  getLoginItemSettings(_options?: object): Electron.LoginItemSettings {
    const off = { openAtLogin: false, wasOpenedAtLogin: false, executableWillLaunchAtLogin: false };
    return { ...off, status: 'not-registered', launchItems: [] };
  }
  setJumpList(_categories: unknown): 'ok' {
    return 'ok';
  }
  setUserTasks(_tasks: object[]): boolean {
    return true;
  }
  focus(): void {}
  hide(): void {}
  show(): void {}
  setBadgeCount(_count?: number): boolean {
    return false;
  }
}

export const app = strict('app', new StandInApp());
