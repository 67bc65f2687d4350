import type { Handlers, Settings } from '../../shared/contract';
import { ok } from '../../shared/result';
import type { SettingsStore } from './settings-store';
import { toSettings } from './settings-store';

/** `onChange` hears every change, so that menu, tray and windows follow. */
export const createSettingsService = (
  settings: SettingsStore,
  onChange: (settings: Settings) => void,
): Handlers<'settings.get' | 'settings.change'> => ({
  'settings.get': () => ok(toSettings(settings.get())),
  'settings.change': async (part) => {
    // An undefined value would wipe the setting: it counts as not given.
    const given = Object.entries(part).filter(([, value]) => value !== undefined);
    await settings.change(Object.fromEntries(given));
    const now = toSettings(settings.get());
    onChange(now);
    return ok(now);
  },
});
