/** A combination of keys: from the keys that go down, and as each platform writes it. */

type Keys = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** By the letter on the key where it is one, so that other keyboards than QWERTY say what they show. */
const keyOf = ({ code, key }: Keys): string | null => {
  if (/^[a-z0-9]$/iu.test(key)) return key.toUpperCase();
  if (/^F(?:[1-9]|1\d|2[0-4])$/u.test(key)) return key;
  if (code === 'Space') return 'Space';
  // With Alt, macOS gives another character; with Shift a digit gives a sign.
  return /^(?:Key|Digit)(.)$/u.exec(code)?.[1] ?? null;
};

/** Null as long as there is no key beside the modifiers; 'bare' where it would take a key from every program. */
export const acceleratorOf = (keys: Keys, platform: string): string | 'bare' | null => {
  const key = keyOf(keys);
  if (key === null) return null;
  const modifiers = [
    keys.ctrlKey && 'Control',
    keys.altKey && 'Alt',
    keys.metaKey && (platform === 'darwin' ? 'Command' : 'Super'),
  ].filter((modifier) => modifier !== false);
  if (modifiers.length === 0) return 'bare';
  return [...modifiers, ...(keys.shiftKey ? ['Shift'] : []), key].join('+');
};

const macSigns: Record<string, string> = { Control: '⌃', Alt: '⌥', Shift: '⇧', Command: '⌘' };
const names: Record<string, string> = { Control: 'Ctrl' };

/** '⌃⌥U' on macOS; 'Ctrl+Alt+U' elsewhere, with 'Win' on Windows. */
export const sayAccelerator = (accelerator: string, platform: string): string => {
  const parts = accelerator.split('+');
  if (platform === 'darwin') return parts.map((part) => macSigns[part] ?? part).join('');
  const system = platform === 'win32' ? 'Win' : 'Super';
  return parts.map((part) => (part === 'Super' ? system : (names[part] ?? part))).join('+');
};
