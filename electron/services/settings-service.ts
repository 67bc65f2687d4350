import type { Handlers } from '../../shared/contract';
import type { Settings } from '../../shared/contract/settings';
import { ok } from '../../shared/result';
import { diskProblem } from '../store/disk';
import type { SettingsStore } from './settings-store';
import { toSettings } from './settings-store';

/**
 * `onChange` hears every change, so that menu, tray and windows follow. Refusals: notWritable, diskFull; the change then
 * lasts until Adieu stops.
 */
export const createSettingsService = (
  settings: SettingsStore,
  onChange: (settings: Settings) => void,
): Handlers<'settings.get' | 'settings.change'> => ({
  'settings.get': () => ok(toSettings(settings.get())),
  'settings.change': async (part) => {
    // An undefined value would wipe the setting: it counts as not given.
    const given = Object.entries(part).filter(([, value]) => value !== undefined);
    const saved = settings.change(Object.fromEntries(given));
    const now = toSettings(settings.get());
    onChange(now);
    return saved.then(
      () => ok(now),
      (error: unknown) => diskProblem(error, settings.path),
    );
  },
});
