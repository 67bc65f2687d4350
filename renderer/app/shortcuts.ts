/** Keys of the window itself, and the commands that menus and tray send. Text fields keep their own undo. */
import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';
import type { Command } from '../../shared/contract';
import { on } from '../lib/api';
import { runCommand, useCommand } from '../lib/commands';
import { followPlaces } from '../lib/go-to';
import { redo, undo } from '../lib/history';
import { useOpen } from '../lib/open';
import { pages } from './pages';

/** The same as in the application menu (electron/desktop/menu-template.ts), for where a menu does not get the keys. */
const keys: Record<string, Command> = {
  k: 'openPalette',
  f: 'find',
  z: 'undo',
  'shift+z': 'redo',
  y: 'redo',
  n: 'logHours',
  'shift+n': 'newClient',
  t: 'toggleTimer',
  'shift+i': 'addInvoice',
  'shift+m': 'logMoment',
  'shift+r': 'newReminder',
  i: 'importFiles',
  ',': 'openSettings',
  1: 'goClients',
  2: 'goHours',
  3: 'goMoments',
  4: 'goMoney',
  5: 'goReminders',
};

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable]');

const runHistory = (command: 'undo' | 'redo'): void => {
  // A menu's Undo while typing means the typing.
  if (isTextField(document.activeElement)) document.execCommand(command);
  else void (command === 'undo' ? undo() : redo());
};

const onKeyDown = (event: KeyboardEvent): void => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const command = keys[`${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`];
  if (!command) return;
  if ((command === 'undo' || command === 'redo') && isTextField(event.target)) return;
  if (runCommand(command)) event.preventDefault();
};

/** Listens to keys and to the main process as long as the shell is there. */
export const useShortcuts = (): void => {
  const open = useOpen();
  const [, go] = useLocation();
  const goTo = (nav: string) => (): void => {
    const page = pages.find((each) => each.nav === nav);
    if (page) go(page.path);
  };
  useCommand('undo', () => runHistory('undo'));
  useCommand('redo', () => runHistory('redo'));
  useCommand('newClient', () => open('client'));
  useCommand('logHours', () => open('hours'));
  useCommand('addInvoice', () => open('invoice'));
  useCommand('logMoment', () => open('moment'));
  useCommand('newReminder', () => open('reminder'));
  useCommand('goClients', goTo('clients'));
  useCommand('goHours', goTo('hours'));
  useCommand('goMoments', goTo('moments'));
  useCommand('goMoney', goTo('money'));
  useCommand('goReminders', goTo('reminders'));
  useCommand('importFiles', goTo('imports'));
  useCommand('openSettings', goTo('settings'));
  // Before it is painted: whoever sees the page may press a key.
  useLayoutEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    const stopCommands = on('command', ({ command }) => void runCommand(command));
    const stopGoing = followPlaces(({ path, reminderId }) => {
      go(path);
      if (reminderId !== undefined) open('reminder', { id: reminderId });
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stopCommands();
      stopGoing();
    };
  }, []);
};
