import type { Handlers } from '../../shared/contract';
import type { Settings } from '../../shared/contract/settings';
import { ok, refuse } from '../../shared/result';
import { diskProblem } from '../store/disk';
import type { SettingsStore } from './settings-store';
import { toSettings } from './settings-store';

export type QuickWindow = { show: () => void; close: () => void };

export type HeldShortcut = {
  /** Takes these keys instead of those before; false when the system does not give them, and then those before stay. */
  hold: (accelerator: string | null) => boolean;
  held: () => string | null;
};

type QuickNeeds = {
  settings: SettingsStore;
  shortcut: HeldShortcut;
  quickWindow: QuickWindow;
  onSettings: (settings: Settings) => void;
};
type QuickRequest = 'shortcut.get' | 'shortcut.set' | 'quick.open' | 'quick.close';

/** Refusals: shortcutTaken; notWritable and diskFull, when the keys work until Adieu stops. */
export const createQuickService = ({
  settings,
  shortcut,
  quickWindow,
  onSettings,
}: QuickNeeds): Handlers<QuickRequest> => {
  const state = () => {
    const accelerator = settings.get().quickShortcut;
    return { accelerator, isHeld: accelerator === null || shortcut.held() === accelerator };
  };
  return {
    'shortcut.get': () => ok(state()),
    'shortcut.set': async ({ accelerator }) => {
      if (!shortcut.hold(accelerator)) return refuse('shortcutTaken', { field: 'accelerator' });
      const saved = settings.change({ quickShortcut: accelerator });
      onSettings(toSettings(settings.get()));
      return saved.then(
        () => ok(state()),
        (error: unknown) => diskProblem(error, settings.path),
      );
    },
    'quick.open': () => {
      quickWindow.show();
      return ok({});
    },
    'quick.close': () => {
      quickWindow.close();
      return ok({});
    },
  };
};
