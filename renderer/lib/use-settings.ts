/** The user's settings, kept up as any window changes them. */
import { useSyncExternalStore } from 'react';
import type { Settings } from '../../shared/contract/settings';
import { ask, on } from './api';

const listeners = new Set<() => void>();
let settings: Settings = {
  language: 'nl',
  colourScheme: 'system',
  pdfStandard: 'a-2a',
  closeToTray: true,
  startAtLogin: false,
  timerRounding: 1,
  timerRoundsUp: false,
  awayMinutes: 10,
  quickShortcut: null,
};

const show = (next: Settings): void => {
  settings = next;
  for (const listener of listeners) listener();
};

/** Fetches the settings and follows them; `whenChanged` hears every change. */
export const openSettings = async (whenChanged: (next: Settings) => void): Promise<Settings> => {
  on('settings.changed', (next) => {
    whenChanged(next);
    show(next);
  });
  const answer = await ask('settings.get', {});
  if (answer.ok) show(answer.value);
  return settings;
};

export const useSettings = (): Settings =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => settings,
  );
