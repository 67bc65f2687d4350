import { describe, expect, it } from 'vitest';
import { autostartEntry } from '../../../electron/desktop/autostart-entry';

const execOf = (program: string): string | undefined =>
  autostartEntry(program, ['--hidden']).match(/^Exec=(.*)$/mu)?.[1];

describe('the autostart entry', () => {
  it('starts the program hidden', () => {
    expect(execOf('/opt/Adieu/adieu')).toBe('"/opt/Adieu/adieu" --hidden');
  });

  // Desktop Entry Specification, "The Exec key": a literal backslash takes four, a literal dollar sign "\\$".
  it('quotes as the specification has it', () => {
    expect(execOf('/home/ik/Mijn apps/Adieu.AppImage')).toBe('"/home/ik/Mijn apps/Adieu.AppImage" --hidden');
    expect(execOf('/a\\b')).toBe('"/a\\\\\\\\b" --hidden');
    expect(execOf('/a$b`c"d')).toBe('"/a\\\\$b\\\\`c\\\\"d" --hidden');
    expect(execOf('/100%/adieu')).toBe('"/100%%/adieu" --hidden');
  });
});
