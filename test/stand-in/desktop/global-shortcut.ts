/** `globalShortcut`: nothing presses keys here; see desktop-spy.cjs. */
import { strict } from '../strict';

const held = new Map<string, () => void>();

export const globalShortcut = strict('globalShortcut', {
  register: (accelerator: string, callback: () => void): boolean => {
    if (held.has(accelerator)) return false;
    held.set(accelerator, callback);
    return true;
  },
  isRegistered: (accelerator: string): boolean => held.has(accelerator),
  unregister: (accelerator: string): void => void held.delete(accelerator),
  unregisterAll: (): void => held.clear(),
});
