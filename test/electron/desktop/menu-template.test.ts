import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../../electron/desktop/menu-template';
import { Command } from '../../../shared/contract';
import { en } from '../../../shared/messages/en';
import { nl } from '../../../shared/messages/nl';

type MenuWords = { [K in keyof typeof en.menu]: string };

const build = (platform: NodeJS.Platform, words: MenuWords = nl.menu) => {
  const commands: string[] = [];
  const nothing = (): void => {};
  const menus = menuTemplate({
    words,
    platform,
    forDevelopers: true,
    command: (command) => commands.push(command),
    openQuick: nothing,
    showLedger: nothing,
    showLogs: nothing,
  });
  const items = menus.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
  return { menus, items, commands };
};

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  test('gives every command of the contract exactly once, under its own id', () => {
    const { items, commands } = build(platform);
    const forWindow = items.filter(({ id }) => Command.options.includes(id as Command));
    for (const item of forWindow) (item.click as () => void)();
    expect(forWindow.map(({ id }) => id).sort()).toEqual([...Command.options].sort());
    expect(commands.sort()).toEqual([...Command.options].sort());
  });

  test('uses no shortcut twice', () => {
    const shortcuts = build(platform).items.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(shortcuts.length).toBeGreaterThan(8);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  test('has words for every item, also for what the system would name in its own language', () => {
    for (const { type, label, role } of build(platform).items)
      if (type !== 'separator') expect(label, role).toBeTruthy();
  });
});

test('the letters that open a menu with Alt differ in each language', () => {
  for (const words of [nl.menu, en.menu]) {
    const letters = build('linux', words).menus.map(({ label }) => label?.match(/&(.)/)?.[1]?.toLowerCase());
    expect(letters).not.toContain(undefined);
    expect(new Set(letters).size).toBe(letters.length);
  }
});

test('macOS shows no ampersands, and keeps settings and quit in the menu of the app', () => {
  const { menus } = build('darwin');
  for (const { label } of menus) expect(label).not.toMatch('&');
  const own = menus[0]?.submenu as MenuItemConstructorOptions[];
  expect(own.map(({ id, role }) => id ?? role)).toEqual(expect.arrayContaining(['about', 'openSettings', 'quit']));
});
