/** `session.defaultSession`: permissions as Chromium really applies them, and the network's listeners. */
import { EventEmitter } from 'node:events';
import { protocol, webRequest } from './network';
import { browser } from './runtime';
import { strict } from './strict';

type Check = (contents: null, permission: string, origin: string, details: object) => boolean;
type RequestHandler = (contents: null, permission: string, answer: (granted: boolean) => void, details: object) => void;

/** Electron's name of a permission, and Chromium's. Without a handler Electron grants them all. */
const permissions = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  media: 'camera',
  'clipboard-read': 'clipboard-read',
  midi: 'midi',
  'idle-detection': 'idle-detection',
};

class Session extends EventEmitter {
  readonly protocol = protocol;
  readonly webRequest = webRequest;
  private check: Check | null = null;
  private request: RequestHandler | null = null;

  setPermissionCheckHandler(handler: Check | null): void {
    this.check = handler;
    this.apply();
  }
  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.request = handler;
    this.apply();
  }
  setDevicePermissionHandler(_handler: ((details: object) => boolean) | null): void {}
  setDisplayMediaRequestHandler(_handler: unknown): void {}
  setSpellCheckerEnabled(_enabled: boolean): void {}
  setSpellCheckerLanguages(_languages: string[]): void {}
  clearStorageData(): Promise<void> {
    return Promise.resolve();
  }
  clearCache(): Promise<void> {
    return Promise.resolve();
  }

  private apply(): void {
    for (const [permission, name] of Object.entries(permissions)) {
      let isGranted = this.check ? this.check(null, permission, '', {}) : true;
      this.request?.(null, permission, (granted) => (isGranted &&= granted), {});
      const setting = isGranted ? 'granted' : 'denied';
      browser()
        .send('Browser.setPermission', { permission: { name }, setting })
        .catch(() => {});
    }
  }
}

export const session = strict('session', { defaultSession: strict('session.defaultSession', new Session()) });
