/** Keys that work from any program. The system gives them or not; on Wayland it asks the user first. */
import { app, globalShortcut } from 'electron';
import type { HeldShortcut } from '../services/quick-service';

/** Before the app is ready. */
export const allowPortalShortcuts = (): void => {
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
};

/** Keys that cannot be registered at all throw. */
const register = (accelerator: string, run: () => void): boolean => {
  try {
    return globalShortcut.register(accelerator, run);
  } catch {
    return false;
  }
};

export const createHeldShortcut = (run: () => void): HeldShortcut => {
  let held: string | null = null;
  app.on('will-quit', () => globalShortcut.unregisterAll());
  return {
    held: () => held,
    hold: (accelerator) => {
      if (accelerator === held) return true;
      if (accelerator !== null && !register(accelerator, run)) return false;
      if (held !== null) globalShortcut.unregister(held);
      held = accelerator;
      return true;
    },
  };
};
