import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createQuickService } from '../../../electron/services/quick-service';
import { openSettings } from '../../../electron/services/settings-store';
import { problemOf, tempFolder, value } from '../../support/temp-ledger';

const start = async () => {
  const file = join(await tempFolder(), 'settings.json');
  const settings = await openSettings(file, { language: 'nl', report: () => {} });
  const taken = new Set<string>();
  let held: string | null = null;
  const shortcut = {
    held: () => held,
    hold: (accelerator: string | null) => {
      if (accelerator !== null && taken.has(accelerator)) return false;
      held = accelerator;
      return true;
    },
  };
  const quickWindow = { show: () => {}, close: () => {} };
  return {
    settings,
    taken,
    shortcut,
    ask: createQuickService({ settings, shortcut, quickWindow, onSettings: () => {} }),
  };
};

it('is off until it is set, and is kept once the system gave it', async () => {
  const { ask, settings } = await start();
  expect(value(await ask['shortcut.get']({}))).toEqual({ accelerator: null, isHeld: true });
  value(await ask['shortcut.set']({ accelerator: 'Control+Alt+U' }));
  expect(settings.get().quickShortcut).toBe('Control+Alt+U');
  value(await ask['shortcut.set']({ accelerator: null }));
  expect(settings.get().quickShortcut).toBeNull();
});

it('keeps the old keys when the system refuses the new ones', async () => {
  const { ask, settings, taken, shortcut } = await start();
  value(await ask['shortcut.set']({ accelerator: 'Control+Alt+U' }));
  taken.add('Control+Alt+K');
  expect(problemOf(await ask['shortcut.set']({ accelerator: 'Control+Alt+K' }))).toBe('shortcutTaken');
  expect([settings.get().quickShortcut, shortcut.held()]).toEqual(['Control+Alt+U', 'Control+Alt+U']);
});

it('says so when another program has the keys that were set', async () => {
  const { ask, settings } = await start();
  await settings.change({ quickShortcut: 'Control+Alt+U' });
  expect(value(await ask['shortcut.get']({}))).toEqual({ accelerator: 'Control+Alt+U', isHeld: false });
});
