import { expect, it } from 'vitest';
import { acceleratorOf, sayAccelerator } from '../../../../renderer/features/settings/accelerator';
import { Accelerator } from '../../../../shared/contract/settings';

const keys = (code: string, key: string, modifiers = '') => ({
  ...{ code, key },
  ctrlKey: modifiers.includes('c'),
  altKey: modifiers.includes('a'),
  shiftKey: modifiers.includes('s'),
  metaKey: modifiers.includes('m'),
});

it.each([
  ['KeyU', 'u', 'ca', 'linux', 'Control+Alt+U', 'Ctrl+Alt+U'],
  ['KeyU', 'U', 'cas', 'win32', 'Control+Alt+Shift+U', 'Ctrl+Alt+Shift+U'],
  ['KeyU', 'u', 'm', 'win32', 'Super+U', 'Win+U'],
  ['Digit1', '!', 'cs', 'linux', 'Control+Shift+1', 'Ctrl+Shift+1'],
  // On macOS Option changes the character; on an AZERTY keyboard the key in the place of Q says A.
  ['KeyU', '¨', 'a', 'darwin', 'Alt+U', '⌥U'],
  ['KeyU', 'u', 'cam', 'darwin', 'Control+Alt+Command+U', '⌃⌥⌘U'],
  ['KeyQ', 'a', 'ca', 'linux', 'Control+Alt+A', 'Ctrl+Alt+A'],
  ['F9', 'F9', 'c', 'linux', 'Control+F9', 'Ctrl+F9'],
  ['Space', ' ', 'a', 'linux', 'Alt+Space', 'Alt+Space'],
])('%s (%s) with %s on %s is %s, written %s', (code, key, modifiers, platform, accelerator, written) => {
  expect(acceleratorOf(keys(code, key, modifiers), platform)).toBe(accelerator);
  expect(sayAccelerator(accelerator, platform)).toBe(written);
  expect(Accelerator.safeParse(accelerator).success).toBe(true);
});

it('waits while only modifiers are down, and takes no key without one from every program', () => {
  expect(acceleratorOf(keys('ControlLeft', 'Control', 'c'), 'linux')).toBeNull();
  expect(acceleratorOf(keys('KeyU', 'u'), 'linux')).toBe('bare');
  expect(acceleratorOf(keys('KeyU', 'U', 's'), 'linux')).toBe('bare');
  for (const bare of ['U', 'Shift+U', 'Control', 'Control+', 'Control+Escape', ''])
    expect(Accelerator.safeParse(bare).success, bare).toBe(false);
});
