/** `BrowserWindow`: a page, a place, and the right to say no to closing. */
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { app, openWindows } from '../app';
import { browser } from '../runtime';
import { preventable, strict } from '../strict';
import { WebContents } from './web-contents';

type Bounds = { x: number; y: number; width: number; height: number };
type Options = Partial<Bounds> & {
  show?: boolean;
  title?: string;
  webPreferences?: { preload?: string } & Record<string, unknown>;
} & Record<string, unknown>;

const firstPlace: Bounds = { x: 80, y: 60, width: 800, height: 600 };
let lastId = 0;

export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  /** Not in Electron: what it was made with, for tests of its safety. */
  readonly _options: Options;
  /** Not for the app: what came of the last wish to close it, true when it is gone. */
  _closed: Promise<boolean> = Promise.resolve(false);
  private bounds: Bounds;
  private title: string;
  private state = {
    visible: false,
    minimized: false,
    maximized: false,
    fullScreen: false,
    focused: false,
    gone: false,
  };

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows] as BrowserWindow[];
  }
  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;
  }
  static fromWebContents(contents: { id: number } | null | undefined): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents.id === contents?.id) ?? null;
  }
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.isFocused()) ?? null;
  }

  constructor(options: Options = {}) {
    super();
    if (!app._hasStarted()) throw new Error('Cannot create BrowserWindow before app is ready');
    lastId += 1;
    this.id = lastId;
    this._options = options;
    const { x = firstPlace.x, y = firstPlace.y, width = firstPlace.width, height = firstPlace.height } = options;
    this.bounds = { x, y, width, height };
    this.title = options.title ?? app.getName();
    this.webContents = new WebContents(this.bounds, options.webPreferences?.preload, () => this.close());
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', preventable({})));
    if (options.show !== false) this.show();
    const window = strict('BrowserWindow', this) as BrowserWindow;
    openWindows.add(window);
    app.emit('browser-window-created', preventable({}), window);
    // biome-ignore lint/correctness/noConstructorReturn: the constructed object is the one that fails loudly
    return window;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  loadFile(path: string): Promise<void> {
    return this.webContents.loadURL(pathToFileURL(path).href);
  }
  reload(): void {
    this.webContents.reload();
  }

  close(): void {
    if (this.state.gone) return;
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) this._closed = Promise.resolve(false);
    else this.destroy();
  }
  destroy(): void {
    if (this.state.gone) return;
    this._closed = this.leave();
  }
  private async leave(): Promise<boolean> {
    const page = await this.webContents._page.catch(() => undefined);
    if (page)
      await browser()
        .send('Target.closeTarget', { targetId: page.targetId })
        .catch(() => {});
    this._onGone();
    return true;
  }
  /** Not for the app: its page is gone. */
  _onGone(): void {
    if (this.state.gone) return;
    this.state.gone = true;
    for (const window of openWindows) if ((window as BrowserWindow).id === this.id) openWindows.delete(window);
    this.webContents._onDestroyed();
    this.emit('closed', preventable({}));
    if (openWindows.size === 0) app._onLastWindowClosed();
  }
  isDestroyed(): boolean {
    return this.state.gone;
  }

  private set(
    key: 'visible' | 'minimized' | 'maximized' | 'fullScreen' | 'focused',
    value: boolean,
    event: string,
  ): void {
    if (this.state[key] === value) return;
    this.state[key] = value;
    this.emit(event, preventable({}));
  }
  show(): void {
    this.set('visible', true, 'show');
    this.focus();
  }
  showInactive(): void {
    this.set('visible', true, 'show');
  }
  hide(): void {
    this.set('visible', false, 'hide');
    this.blur();
  }
  focus(): void {
    this.set('focused', true, 'focus');
  }
  blur(): void {
    this.set('focused', false, 'blur');
  }
  minimize(): void {
    this.set('minimized', true, 'minimize');
  }
  restore(): void {
    this.set('minimized', false, 'restore');
  }
  maximize(): void {
    this.set('maximized', true, 'maximize');
  }
  unmaximize(): void {
    this.set('maximized', false, 'unmaximize');
  }
  setFullScreen(flag: boolean): void {
    this.set('fullScreen', flag, flag ? 'enter-full-screen' : 'leave-full-screen');
  }
  isVisible(): boolean {
    return this.state.visible;
  }
  isFocused(): boolean {
    return this.state.focused;
  }
  isMinimized(): boolean {
    return this.state.minimized;
  }
  isMaximized(): boolean {
    return this.state.maximized;
  }
  isFullScreen(): boolean {
    return this.state.fullScreen;
  }

  getBounds(): Bounds {
    return { ...this.bounds };
  }
  getNormalBounds(): Bounds {
    return { ...this.bounds };
  }
  setBounds(bounds: Partial<Bounds>): void {
    Object.assign(this.bounds, bounds);
    this.emit('resize', preventable({}));
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): void {
    this.title = title;
  }
  setBackgroundColor(_colour: string): void {}
  setMenuBarVisibility(_visible: boolean): void {}
  setAutoHideMenuBar(_hide: boolean): void {}
  removeMenu(): void {}
  setProgressBar(_progress: number): void {}
  flashFrame(_flag: boolean): void {}
}
