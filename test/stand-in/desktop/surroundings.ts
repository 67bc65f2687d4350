/** Screens, pictures, colours, clipboard and power: enough of a desktop to start on. */
import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type Electron from 'electron';
import { preventable, strict } from '../strict';
import { webContents } from '../window/all-contents';

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const firstDisplay = {
  id: 1,
  bounds: area,
  workArea: area,
  workAreaSize: area,
  size: area,
  scaleFactor: 1,
  rotation: 0,
};
const display = strict('Display', firstDisplay) as unknown as Electron.Display;

export const screen = strict(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => display,
    getAllDisplays: () => [display],
    getDisplayMatching: (_rect: object) => display,
    getDisplayNearestPoint: (_point: object) => display,
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  }),
);

type Theme = 'system' | 'light' | 'dark';

class NativeTheme extends EventEmitter {
  private source: Theme = 'system';

  get themeSource(): Theme {
    return this.source;
  }
  set themeSource(source: Theme) {
    this.source = source;
    for (const contents of webContents.getAllWebContents()) void this._applyTo(contents);
    this.emit('updated', preventable({}));
  }
  get shouldUseDarkColors(): boolean {
    return this.source === 'dark';
  }
  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return false;
  }
  /** Not for the app: pages see the theme as `prefers-color-scheme`. */
  async _applyTo(contents: ReturnType<typeof webContents.getAllWebContents>[number]): Promise<void> {
    const value = this.source === 'system' ? '' : this.source;
    const page = await contents._page.catch(() => undefined);
    const features = [{ name: 'prefers-color-scheme', value }];
    await page?.session.send('Emulation.setEmulatedMedia', { features }).catch(() => {});
  }
}
export const nativeTheme = strict('nativeTheme', new NativeTheme());

/** Width and height stand at a fixed place in a PNG. */
const sizeOf = (png: Buffer) =>
  png.length > 24 ? { width: png.readUInt32BE(16), height: png.readUInt32BE(20) } : { width: 0, height: 0 };

type Representation = { scaleFactor?: number; dataURL?: string; buffer?: Buffer };
const bytesOf = (dataUrl: string): Buffer => Buffer.from(dataUrl.replace(/^[^,]*,/, ''), 'base64');

const createImage = (png: Buffer) => {
  let bytes = png;
  let isTemplate = false;
  const image = {
    isEmpty: (): boolean => bytes.length === 0,
    getSize: () => sizeOf(bytes),
    toPNG: (): Buffer => bytes,
    toDataURL: (): string => `data:image/png;base64,${bytes.toString('base64')}`,
    resize: (_options: object): Electron.NativeImage => image as unknown as Electron.NativeImage,
    addRepresentation: ({ dataURL, buffer }: Representation): void => {
      if (bytes.length === 0) bytes = buffer ?? bytesOf(dataURL ?? '');
    },
    setTemplateImage: (flag: boolean): void => {
      isTemplate = flag;
    },
    isTemplateImage: (): boolean => isTemplate,
  };
  return strict('nativeImage', image);
};

export const nativeImage = strict('nativeImage', {
  createEmpty: () => createImage(Buffer.alloc(0)),
  createFromPath: (path: string) => createImage(existsSync(path) ? readFileSync(path) : Buffer.alloc(0)),
  createFromBuffer: (bytes: Buffer) => createImage(bytes),
  createFromDataURL: (dataUrl: string) => createImage(bytesOf(dataUrl)),
});

let copied = '';
export const clipboard = strict('clipboard', {
  readText: async (): Promise<string> => copied,
  writeText: async (text: string): Promise<void> => {
    copied = text;
  },
  clear: (): void => {
    copied = '';
  },
});

export const powerMonitor = strict(
  'powerMonitor',
  Object.assign(new EventEmitter(), { getSystemIdleTime: (): number => 0, isOnBatteryPower: (): boolean => false }),
);

export const crashReporter = strict('crashReporter', { start: (_options: object): void => {} });
