/** `session.defaultSession`: permissions as Chromium really applies them, and the network's listeners. */
import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { protocol, webRequest } from './network';
import { browser } from './runtime';
import { strict } from './strict';

type Check = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type Permission = Parameters<NonNullable<Check> & NonNullable<RequestHandler>>[1];
type Details = Electron.PermissionCheckHandlerHandlerDetails & Electron.PermissionRequest;

/** Electron's name of a permission, and Chromium's. Without a handler Electron grants them all. */
const permissions: Partial<Record<Permission, string>> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  media: 'camera',
  'clipboard-read': 'clipboard-read',
  midi: 'midi',
  'idle-detection': 'idle-detection',
};

class Session extends EventEmitter {
  readonly protocol = protocol as unknown as Electron.Protocol;
  readonly webRequest = webRequest as unknown as Electron.WebRequest;
  private check: Check = null;
  private request: RequestHandler = null;

  setPermissionCheckHandler(handler: Check): void {
    this.check = handler;
    this.apply();
  }
  setPermissionRequestHandler(handler: RequestHandler): void {
    this.request = handler;
    this.apply();
  }
  setDevicePermissionHandler(_handler: Parameters<Electron.Session['setDevicePermissionHandler']>[0]): void {}
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
    const details = {} as Details;
    const nobody = {} as Electron.WebContents;
    for (const [name, chromiumName] of Object.entries(permissions)) {
      const permission = name as Permission;
      let isGranted = this.check ? this.check(null, permission, '', details) : true;
      this.request?.(nobody, permission, (granted) => (isGranted &&= granted), details);
      const setting = isGranted ? 'granted' : 'denied';
      browser()
        .send('Browser.setPermission', { permission: { name: chromiumName }, setting })
        .catch(() => {});
    }
  }
}

export const session = strict('session', { defaultSession: strict('session.defaultSession', new Session()) });
