/** `webContents`: a page's navigation, its messages, and what it may not do. */
import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { app } from '../app';
import type { Params } from '../chromium';
import { encode } from '../codec';
import { answerInvoke, receiveSend } from '../ipc-main';
import { toAppUrl, toPageUrl } from '../network';
import { warn } from '../runtime';
import { session } from '../session';
import { preventable, strict } from '../strict';
import { allContents } from './all-contents';
import type { Page } from './page';
import { binding, openPage, tellPage } from './page';

type Size = { width: number; height: number };
type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type FromPage =
  | { kind: 'hello' }
  | { kind: 'invoke'; id: number; channel: string; args: string }
  | { kind: 'send'; channel: string; args: string };

let lastId = 0;

/** Editing commands of a menu, done in the page. */
const editing = ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'] as const;

export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session = session.defaultSession as unknown as Electron.Session;
  readonly _page: Promise<Page>;
  /** What IPC handlers look at. */
  readonly mainFrame = strict('WebFrameMain', {
    url: '',
    origin: 'null',
    parent: null,
    frames: [],
    routingId: 1,
    processId: 1,
    name: '',
  }) as unknown as Electron.WebFrameMain;
  private page: Page | undefined;
  private isolatedWorld: number | undefined;
  private announced: string | undefined;
  private openHandler: WindowOpenHandler | undefined;
  private isGone = false;
  private zoom = 1;
  private onClose: () => void;

  constructor(size: Size, preload: string | undefined, onClose: () => void) {
    super();
    lastId += 1;
    this.id = lastId;
    this.onClose = onClose;
    const contents = strict('webContents', this) as WebContents;
    allContents.add(contents);
    this._page = openPage(size, preload).then((page) => this.follow(page));
    this._page.catch(
      (error) => this.emit('preload-error', preventable({}), preload ?? '', error) || warn(String(error)),
    );
    app.emit('web-contents-created', preventable({}), contents);
    // biome-ignore lint/correctness/noConstructorReturn: the constructed object is the one that fails loudly
    return contents;
  }

  private follow(page: Page): Page {
    this.page = page;
    const { session: devtools } = page;
    devtools.on('Runtime.bindingCalled', (called) => this.receive(called));
    devtools.on(
      'Page.frameNavigated',
      ({ frame }: Params) => frame.parentId === undefined && this.onNavigated(frame.url),
    );
    devtools.on('Page.navigatedWithinDocument', ({ url }: Params) => this.onNavigated(url, true));
    devtools.on('Page.domContentEventFired', () => this.emit('dom-ready', preventable({})));
    devtools.on('Page.loadEventFired', () => this.emit('did-finish-load', preventable({})));
    devtools.on('Page.windowOpen', ({ url, windowName }: Params) => this.onWindowOpen(toAppUrl(url), windowName));
    devtools.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 1 }),
    );
    devtools.on('Runtime.consoleAPICalled', ({ type, args }: Params) => {
      const message = (args as Params[]).map((arg) => String(arg['value'] ?? arg['description'] ?? '')).join(' ');
      this.emit('console-message', preventable({ level: type, message, lineNumber: 0, sourceId: '' }));
    });
    return page;
  }

  private onNavigated(pageUrl: string, isInPage = false): void {
    const url = toAppUrl(pageUrl);
    Object.assign(this.mainFrame, { url, origin: URL.canParse(url) ? url.split('/').slice(0, 3).join('/') : 'null' });
    this.emit(isInPage ? 'did-navigate-in-page' : 'did-navigate', preventable({}), url, isInPage ? true : 200);
  }

  private onWindowOpen(url: string, frameName: string): void {
    const details = { url, frameName, disposition: 'foreground-tab', features: '' } as Electron.HandlerDetails;
    const { action } = this.openHandler?.(details) ?? { action: 'allow' };
    if (action !== 'deny') warn(`a page opened a window, which the stand-in closes: ${url}`);
  }

  private receive({ name, payload, executionContextId }: Params): void {
    if (name !== binding) return;
    const message = JSON.parse(payload as string) as FromPage;
    const sender = { sender: strict('webContents', this), senderFrame: this.mainFrame };
    if (message.kind === 'hello') this.isolatedWorld = executionContextId as number;
    else if (message.kind === 'send') receiveSend(sender, message.channel, message.args);
    else
      void answerInvoke(sender, message.channel, message.args).then((answer) => {
        if (this.page && !this.isGone)
          tellPage(this.page, executionContextId, { kind: 'reply', id: message.id, ...answer });
      });
  }

  /** A request is made without the fragment. */
  private announce(url: string): void {
    this.announced = url.replace(/#.*$/, '');
  }
  /** Not for the app: may this page's main frame go to `url`? What loadURL announced may pass without asking. */
  _mayNavigate(url: string, isMainFrame: boolean): boolean {
    if (isMainFrame && this.announced === url) {
      this.announced = undefined;
      return true;
    }
    const event = preventable({ url, isSameDocument: false, isMainFrame, frame: this.mainFrame });
    this.emit('will-frame-navigate', event);
    if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url, false, isMainFrame, 1, 1);
    return !event.defaultPrevented;
  }

  async loadURL(url: string): Promise<void> {
    const { session: devtools } = await this._page;
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()));
    this.announce(url);
    const { errorText } = await devtools.send('Page.navigate', { url: toPageUrl(url) });
    if (!errorText) return loaded;
    const code = String(errorText).replace('net::', '');
    this.emit('did-fail-load', preventable({}), -2, code, url, true);
    throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
  }
  reload(): void {
    this.announce(this.getURL());
    void this._page.then((page) => page.session.send('Page.reload'));
  }
  send(channel: string, ...args: unknown[]): void {
    const encoded = encode(args);
    // Before there is a document there is nobody to hear it.
    if (this.page && this.isolatedWorld !== undefined && !this.isGone)
      tellPage(this.page, this.isolatedWorld, { kind: 'event', channel, args: encoded });
  }
  async executeJavaScript(code: string): Promise<unknown> {
    const { session: devtools } = await this._page;
    const evaluated = await devtools.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (evaluated['exceptionDetails'])
      throw new Error(evaluated['exceptionDetails'].exception?.description ?? 'failed');
    return evaluated['result'].value;
  }
  async printToPDF(options: Params = {}): Promise<Buffer> {
    const { session: devtools } = await this._page;
    return Buffer.from((await devtools.send('Page.printToPDF', options))['data'], 'base64');
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler;
  }
  getURL(): string {
    return this.mainFrame.url;
  }
  close(_options?: { waitForBeforeUnload?: boolean }): void {
    this.onClose();
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  focus(): void {}
  openDevTools(): void {}
  toggleDevTools(): void {}
  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve();
  }
  get zoomFactor(): number {
    return this.zoom;
  }
  set zoomFactor(factor: number) {
    this.zoom = factor;
  }
  /** Not for the app: a menu role asks for an editing command. */
  _edit(command: (typeof editing)[number]): void {
    void this.executeJavaScript(`document.execCommand('${command}')`).catch(() => {});
  }
  /** Not for the app: the window is gone. */
  _onDestroyed(): void {
    if (this.isGone) return;
    this.isGone = true;
    for (const contents of allContents) if (contents.id === this.id) allContents.delete(contents);
    this.emit('destroyed', preventable({}));
  }
  _targetId(): string | undefined {
    return this.page?.targetId;
  }
}

export const isEditing = (role: string): role is (typeof editing)[number] =>
  editing.some((name) => name.toLowerCase() === role.toLowerCase());
