/** The desktop entry that starts Adieu at login (Desktop Entry Specification 1.5, Autostart Specification 0.5). */

/** An argument of Exec: quoted, with the reserved characters escaped, and then once more as any string value is. */
const quote = (text: string): string =>
  `"${text
    .replaceAll(/["`$\\]/gu, String.raw`\$&`)
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('%', '%%')}"`;

/** `program` is a path, which may hold any character but a newline. */
export const autostartEntry = (program: string, args: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Adieu',
    `Exec=${[quote(program), ...args].join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
